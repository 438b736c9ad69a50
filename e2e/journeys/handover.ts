import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('an official takes a consultation over, and everybody sees how to reach that function', async ({
  enter,
  given,
}) => {
  const { slug } = await given.consultation();
  const sanne = await enter({ width: 320 });
  await sanne.goTo(`/beheer/inspraak/${slug}`);
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);
  await sanne.isAt(`/beheer/inspraak/${slug}`);
  await sanne.unfold('Neem dit over');
  await sanne.fill('Uw functie', 'adviseur bomen');
  await sanne.fill('E-mailadres of telefoonnummer van uw functie', 'bel mij');
  await sanne.fill('Reden', 'Mijn collega heeft een andere baan.');
  await sanne.click('button', 'Neem dit over');
  await sanne.sees('heading', 'Er is iets niet goed ingevuld');
  await sanne.fill('E-mailadres of telefoonnummer van uw functie', 'bomen@waterrijk.example');
  await sanne.click('button', 'Neem dit over');
  await sanne.seesText('De kaart heeft nu versie 2.');

  const anybody = await enter({ width: 320 });
  await anybody.goTo(`/inspraak/${slug}`);
  await anybody.seesText(/adviseur bomen/);
  await anybody.sees('link', 'bomen@waterrijk.example');
  await anybody.goTo(`/inspraak/${slug}/wijzigingen`);
  await anybody.sees('heading', 'Andere behandelaar');
  await anybody.seesText('Mijn collega heeft een andere baan.');
});
