import { platformUrl } from '../testing/addresses.ts';
import { openQuestion, unique } from '../testing/given.ts';
import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('a new resident registers, confirms her address from the mail, proposes, and erases herself', async ({
  enter,
  given,
}) => {
  const { slug } = await given.consultation();
  const email = `${unique('mila').replace(' ', '-')}@waterrijk.example`;
  const mila = await enter();

  await mila.goTo(`/inspraak/${slug}`);
  await mila.registersAs('Mila', email, 'Een-nieuw-park-1');

  await mila.isAt(`/inspraak/${slug}`);
  await mila.sees('button', 'Uitloggen');
  await mila.within('article', openQuestion).click('link', /^Doe een voorstel/);
  await mila.fill('Titel van uw voorstel', 'Een kersenboom bij de vijver');
  await mila.fill('Uw voorstel', 'Een kersenboom bloeit mooi en de vogels eten ervan.');
  await mila.click('button', 'Verstuur uw voorstel');
  await mila.click('link', 'Bekijk uw voorstel');
  await mila.seesText(/(van|by) Mila/);
  const proposal = mila.path;

  await mila.click('link', 'Mijn gegevens');
  await mila.sees('link', 'Download uw gegevens');
  expect(JSON.stringify(await mila.api.get('/personal-data'))).toContain(email);
  await mila.click('button', 'Verwijder mijn account');
  await mila.hasFocusOn('button', 'Nee, ga terug');
  await mila.press('Escape');
  await mila.hasFocusOn('button', 'Verwijder mijn account');
  await mila.press('Enter');
  await mila.press('Tab');
  await mila.hasFocusOn('button', 'Ja, verwijder alles');
  await mila.press('Enter');
  await mila.sees('heading', 'Uw account is verwijderd');
  await mila.sees('link', 'Inloggen');
  expect(await mila.api.get('/session')).toEqual({});

  await mila.goTo(proposal);
  expect(await mila.texts('main')).not.toContainEqual(expect.stringMatching(/Mila|kersenboom/));
  await expect(async () => {
    await mila.goTo('/auth/login?returnTo=/raad');
    await mila.hasFilled('E-mailadres', '');
  }, 'Keycloak knows her no more').toPass();
  await mila.fill('E-mailadres', email);
  await mila.fill('Wachtwoord', 'Een-nieuw-park-1');
  await mila.click('button', 'Inloggen');
  await mila.seesText(/wachtwoord klopt niet|password is not right/);
});

test('who logs out is logged out of the identity provider too', async ({ enter }) => {
  const fatima = await enter();
  await fatima.goTo('/raad');
  await fatima.click('link', 'Inloggen');
  await fatima.logInAs(people.fatima);
  await fatima.isAt('/raad');

  await fatima.click('button', 'Uitloggen');
  await fatima.isAt(platformUrl);
  await fatima.sees('link', 'Inloggen');
  expect(await fatima.api.get('/session')).toEqual({});
  await fatima.click('link', 'Inloggen');
  await fatima.sees('textbox', 'Wachtwoord');
});

test('a spoiled session still reads what is public, and logs in again without losing text', async ({
  enter,
  given,
}) => {
  const { slug, title } = await given.consultation();
  const jan = await enter();
  await jan.goTo(`/inspraak/${slug}/voorstel`);
  await jan.click('link', 'Inloggen');
  await jan.logInAs(people.jan);
  await jan.fill('Titel van uw voorstel', 'Eiken voor de toekomst');
  await jan.fill('Uw voorstel', 'Eiken worden oud en kunnen tegen droogte.');

  await jan.spoilSession();
  await jan.click('button', 'Verstuur uw voorstel');
  await jan.isAt(`/inspraak/${slug}/voorstel`);
  await jan.hasFilled('Titel van uw voorstel', 'Eiken voor de toekomst');
  await jan.click('button', 'Verstuur uw voorstel');
  await jan.sees('heading', 'Bedankt voor uw voorstel');

  await jan.spoilSession();
  await jan.goTo(`/inspraak/${slug}`);
  await jan.sees('heading', title);
  await jan.sees('link', 'Inloggen');
});

test('who comes back from a login that failed is told so', async ({ enter }) => {
  const anyone = await enter();
  await anyone.goTo('/?login=failed');
  await anyone.sees('heading', 'Inloggen is niet gelukt');
  await anyone.goTo('/?login=cancelled');
  await anyone.sees('heading', 'U bent niet ingelogd');
});
