import { openQuestion, unique } from '../testing/given.ts';
import { test } from '../testing/journey.ts';

test('where a consultation asks for a second factor, a resident sets it up while she proposes', async ({
  enter,
  given,
}) => {
  const { slug } = await given.consultation(undefined, 'ASSURED');
  const email = `${unique('saar').replace(' ', '-')}@waterrijk.example`;
  const title = unique('Een walnotenboom op het veld');
  const password = 'Een-nieuw-park-1';
  const saar = await enter({ width: 320 });
  await saar.goTo(`/inspraak/${slug}`);
  await saar.seesText(/een code uit een app/);
  await saar.registersAs('Saar', email, password);
  await saar.isAt(`/inspraak/${slug}`);
  await saar.within('article', openQuestion).click('link', /^Doe een voorstel/);
  await saar.fill('Titel van uw voorstel', title);
  await saar.fill('Uw voorstel', 'Een walnotenboom houdt muggen weg en geeft schaduw.');
  await saar.seesText(/^U logt daarna eerst in met extra zekerheid/);
  await saar.click('button', 'Verstuur uw voorstel');

  await saar.fill('Wachtwoord', password);
  await saar.click('button', 'Inloggen');
  const code = await saar.setsUpCodes();
  await saar.isAt(`/inspraak/${slug}/voorstel`);
  await saar.sees('heading', 'U bent ingelogd');
  await saar.hasFilled('Titel van uw voorstel', title);
  await saar.click('button', 'Verstuur uw voorstel');
  await saar.sees('heading', 'Bedankt voor uw voorstel');
  await saar.click('link', 'Bekijk uw voorstel');
  await saar.sees('heading', title);

  await saar.click('button', 'Uitloggen');
  await saar.click('link', 'Inloggen');
  await saar.logInAs({ name: 'Saar Jansen', email, password });
  await saar.goTo(`/inspraak/${slug}`);
  await saar.within('article', openQuestion).click('link', /^Geef een reactie/);
  await saar.click('radio', /^Zorg/);
  await saar.fill('Waarom vindt u dat?', 'Walnoten vallen op de stoep.');
  await saar.click('button', 'Verstuur uw reactie');
  await saar.fill('Code uit de app', code.next());
  await saar.click('button', 'Inloggen');
  await saar.isAt(`/inspraak/${slug}/reactie`);
  await saar.click('button', 'Verstuur uw reactie');
  await saar.sees('heading', 'Bedankt voor uw reactie');
});
