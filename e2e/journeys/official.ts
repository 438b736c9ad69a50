import { day, unique } from '../testing/given.ts';
import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';
import type { Visitor } from '../testing/visitor.ts';

test('an official writes a consultation, is told what is missing, and publishes it', async ({
  enter,
}) => {
  const title = unique('Een veilig fietspad langs de vaart');
  const sanne = await enter();
  await sanne.goTo('/beheer');
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);

  const start = sanne.within('form', 'Nieuw inspraaktraject');
  await start.choose(/^Plan/);
  await start.fill('Titel', title);
  await start.click('button', 'Maak een concept');
  await sanne.sees('heading', title);
  const missing = sanne.within('region', /nodig voor inspraak$/);
  await missing.sees('link', /^Aanleiding/);
  await missing.click('link', /^Bedoeling/);
  await sanne.hasFocusOn('textbox', 'Bedoeling');

  await sanne.click('button', 'Publiceer');
  await sanne.sees('heading', /^Er zijn \d+ dingen niet goed ingevuld$/);

  await fillIn(sanne);
  await sanne.click('button', 'Opslaan');
  await sanne.sees('heading', 'Alles is ingevuld');
  await sanne.reload();
  await sanne.hasFilled('Aanleiding', 'Het oude fietspad is te smal.');
  await sanne.click('button', 'Publiceer');

  await sanne.isAt('/inspraak/een-veilig-fietspad-langs-de-vaart');
  await sanne.seesText(/^Speelruimtekaart, versie 1 van/);
  const headings = await sanne.texts('heading');
  expect(headings.slice(0, 2)).toEqual([title, sanne.words('Wat staat vast en wat ligt open?')]);
  await sanne.within('article', 'Hoe breed wordt het fietspad?').seesText('Ligt open');
  await sanne.seesText('Binnen 42 dagen krijgt elk voorstel antwoord, met de reden erbij');

  await sanne.click('link', 'Beheer');
  await sanne.item(title).seesText('Gepubliceerd');
});

test('an official who saves what another changed meanwhile loses nothing', async ({
  enter,
  given,
}) => {
  const { id } = await given.completeDraft();
  const draft = `/beheer/concepten/${id}`;
  const [one, other] = [await enter(), await enter()];
  for (const official of [one, other]) {
    await official.goTo(draft);
    await official.within('main').click('link', 'Inloggen');
    await official.logInAs(people.sanne);
    await official.isAt(draft);
  }

  await other.fill('Aanleiding', 'Er vielen takken op het pad.');
  await other.click('button', 'Opslaan');
  await other.seesText(/^Opgeslagen op/);
  await one.fill('Bedoeling', 'Een park dat tegen hitte kan.');
  await one.click('button', 'Opslaan');

  await one.sees('heading', 'Iemand anders heeft dit concept intussen veranderd');
  await one.seesText('Anders dan bij u: Aanleiding, Bedoeling');
  await one.hasFilled('Bedoeling', 'Een park dat tegen hitte kan.');
  await one.reload();
  await one.hasFilled('Bedoeling', 'Een park dat tegen hitte kan.');
  await one.click('button', 'Opslaan');
  await one.click('button', 'Bewaar mijn versie');
  await one.seesText(/^Opgeslagen op/);

  await other.reload();
  await other.hasFilled('Bedoeling', 'Een park dat tegen hitte kan.');
});

async function fillIn(sanne: Visitor): Promise<void> {
  await sanne.within('region', 'Waar gaat het over?').select('Onderwerp', 'Verkeer');
  await sanne.select('Gebied', 'Hele gemeente');
  await sanne.fill('Aanleiding', 'Het oude fietspad is te smal.');
  await sanne.fill('Bedoeling', 'Een fietspad waar iedereen elkaar veilig kan inhalen.');
  await sanne.fill('Wat merken inwoners hiervan?', 'De vaart is drie weken dicht voor fietsers.');

  await sanne.click('button', 'Beslispunt toevoegen');
  const point = sanne.within('group', 'Beslispunt 1');
  await point.choose('Ligt open');
  await point.fill('Titel', 'Hoe breed wordt het fietspad?');
  await point.choose(/^Adviseren/);
  await point.fill('Grenzen', 'Er is ruimte voor hooguit vier meter.');
  await point.select('Wie besluit?', 'De gemeenteraad');
  await point.fill('Datum van het besluit', day(80));

  await addPhase(sanne, 1, 'Voorstellen doen', 0);
  await addPhase(sanne, 2, 'Besluiten', 60);

  const promise = sanne.within('region', 'Belofte');
  await promise.fill('Antwoord binnen (dagen)', '42');
  await promise.select('Wie besluit?', 'De gemeenteraad');
  await promise.fill('Datum van het besluit', day(80));
  await promise.fill(
    'Wat betekent de uitkomst?',
    'De raad volgt het advies of legt uit waarom niet.',
  );
  await promise.fill('Hoe vaak komt er nieuws?', 'Elke maand');

  const holder = sanne.within('region', 'Wie staat hiervoor?');
  await holder.select('Portefeuillehouder', 'Hakan Demirel');
  await holder.fill('Uw functie', 'projectleider verkeer');
}

async function addPhase(
  sanne: Visitor,
  number: number,
  phase: string,
  fromToday: number,
): Promise<void> {
  await sanne.click('button', 'Fase toevoegen');
  const row = sanne.within('group', `Fase ${number}`);
  await row.select('Fase', phase);
  await row.fill('Eerste dag', day(fromToday));
}
