import { expect, test } from '../testing/journey.ts';
import { day } from '../testing/given.ts';
import { people } from '../testing/people.ts';

/** Of the demo: only there the time has come to decide. */
const slug = 'veilig-naar-school-in-de-havenbuurt';
const question = 'Hoe wordt de Scheepswerfstraat veilig tijdens het halen en brengen?';
const theme = 'De straat dicht bij het halen en brengen';
const proposed = 'Een half uur geen auto’s in de straat';
const outcome = 'De Scheepswerfstraat gaat ’s ochtends dicht, en ’s middags niet';
const statement =
  'De winkels moeten ’s middags bereikbaar blijven. Daarom volg ik dit advies niet.';

test('what departs from advice is refused until the statement stands; a resident finds it in one click', async ({
  enter,
}) => {
  const sanne = await enter();
  await sanne.goTo(`/beheer/inspraak/${slug}`);
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);
  await sanne.click('link', 'Publiceer het besluit over dit punt');
  await sanne.fill('Wat is besloten?', outcome);
  await sanne.select('Waarom staat dit vast?', 'Besluit van burgemeester en wethouders');
  await sanne.fill('Uitleg in gewone taal', 'In de ochtend is het het drukst.');
  await sanne.select('Wie besluit?', 'Burgemeester en wethouders');
  await sanne.fill('Datum van het besluit', day(0));
  await sanne.fill('Bron', 'Collegebesluit 2026-71');
  await sanne.fill('Wat deed de inbreng?', 'Door u gaat de straat in de ochtend dicht.');
  await sanne.choose('Het besluit volgt de inbreng voor een deel');
  await sanne.click('checkbox', theme);
  await sanne.click('button', 'Publiceer het besluit');
  await sanne.seesText(/Schrijf namens de portefeuillehouder waarom/);
  await sanne.click('link', 'Afwijkingsverklaring: Vul dit in.');
  await sanne.fill('Afwijkingsverklaring', statement);
  await sanne.click('button', 'Publiceer het besluit');
  await sanne.sees('heading', outcome);

  const resident = await enter({ width: 320 });
  const { items } = (await resident.api.get(`/consultations/${slug}/proposals?limit=100`)) as {
    items: { id: string; title: string }[];
  };
  const proposal = items.find(({ title }) => title === proposed);
  expect(proposal).toBeDefined();
  await resident.goTo(`/inspraak/${slug}/voorstellen/${proposal?.id ?? ''}`);
  const trace = resident.within('navigation', 'Wat ermee gebeurde');
  await trace.seesText(theme);
  await trace.click('link', outcome);
  await resident.sees('heading', outcome);
  await resident.seesText(question);
  await resident.seesText(statement);
  await resident.within('region', 'Waar dit uit voortkomt').click('link', proposed);
  await resident.isAt(`/inspraak/${slug}/voorstellen/${proposal?.id ?? ''}`);

  await resident.goTo(`/inspraak/${slug}`);
  await resident.within('region', 'Wat het is geworden').seesText(statement);
});
