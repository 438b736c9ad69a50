import { unique } from '../testing/given.ts';
import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('a resident proposes with the keyboard alone', async ({ enter, given }) => {
  const consultation = await given.consultation();
  const title = unique('Een notenboom om onder te zitten');
  const noor = await enter();
  await noor.goTo('/');

  await noor.press('Tab');
  await noor.hasFocusOn('link', 'Direct naar de inhoud');
  await noor.press('Enter');
  await noor.tabTo('link', consultation.title);
  await noor.press('Enter');
  await noor.hasFocusOn('heading', consultation.title);

  await noor.tabTo('link', /^Doe een voorstel/);
  await noor.press('Enter');
  await noor.hasFocusOn('heading', 'Doe een voorstel');
  await noor.tabTo('textbox', 'Titel van uw voorstel');
  await noor.type(title);
  await noor.press('Tab');
  await noor.hasFocusOn('textbox', 'Uw voorstel');
  await noor.type('Onder een notenboom zijn weinig muggen. Zet er een bankje bij.');
  await noor.tabTo('button', 'Verstuur uw voorstel');
  await noor.press('Enter');

  await noor.tabTo('textbox', 'E-mailadres');
  await noor.type(people.noor.email);
  await noor.tabTo('textbox', 'Wachtwoord');
  await noor.type(people.noor.password);
  await noor.press('Enter');

  await noor.isAt(`/inspraak/${consultation.slug}/voorstel`);
  await noor.tabTo('button', 'Verstuur uw voorstel');
  await noor.press('Space');
  await noor.tabTo('link', 'Bekijk uw voorstel');
  await noor.press('Enter');
  await noor.hasFocusOn('heading', title);
});

test('an official fixes a point on a telephone with the keyboard alone', async ({
  enter,
  given,
}) => {
  const { slug } = await given.consultation();
  const statement = 'De nieuwe bomen komen langs het schoolpad';
  const sanne = await enter({ width: 320 });
  await sanne.goTo(`/beheer/inspraak/${slug}`);
  await sanne.tabTo('link', 'Inloggen');
  await sanne.press('Enter');
  await sanne.tabTo('textbox', 'E-mailadres');
  await sanne.type(people.sanne.email);
  await sanne.tabTo('textbox', 'Wachtwoord');
  await sanne.type(people.sanne.password);
  await sanne.press('Enter');
  await sanne.isAt(`/beheer/inspraak/${slug}`);

  await sanne.tabToFold('Zet vast');
  await sanne.press('Enter');
  await sanne.tabToField('Titel');
  await sanne.type(statement);
  await sanne.tabToField('Waarom staat dit vast?');
  await sanne.type(sanne.words('Een contract'));
  await sanne.tabToField('Uitleg in gewone taal');
  await sanne.type('De kwekerij kan alleen daar planten.');
  await sanne.tabToField('Wie besluit?');
  await sanne.type(sanne.words('Burgemeester en wethouders'));
  await sanne.tabToField('Datum van het besluit');
  await sanne.type('01012026');
  await sanne.tabToField('Bron');
  await sanne.type('Contract met de kwekerij');
  await sanne.tabTo('button', 'Zet vast');
  await sanne.press('Enter');

  await sanne.sees('heading', 'Er is iets niet goed ingevuld');
  await sanne.tabToField('Reden');
  await sanne.type('De kwekerij wilde nu een antwoord.');
  await sanne.tabTo('button', 'Zet vast');
  await sanne.press('Space');
  await sanne.seesText('De kaart heeft nu versie 2.');

  await sanne.goTo(`/inspraak/${slug}`);
  await sanne.within('article', statement).seesText('Staat vast');
});
