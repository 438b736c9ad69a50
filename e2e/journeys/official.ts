import { day, unique } from '../testing/given.ts';
import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';
import type { Visitor } from '../testing/visitor.ts';

/** One thing that an official does: a field, a choice or a click. */
type Input = () => Promise<void>;

test('an official is refused with nothing open, adds a point and publishes in 25 inputs', async ({
  enter,
}) => {
  const title = unique('Een veilig fietspad langs de vaart');
  const sanne = await enter();
  await sanne.goTo('/beheer');
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);

  const refused = [...start(sanne, title), ...publishWithNothingOpen(sanne)];
  const published = [...openPoint(sanne), ...about(sanne), publish(sanne)];
  expect(refused.length + published.length).toBeLessThanOrEqual(25);

  for (const input of refused) await input();
  await sanne.sees('heading', /^Er zijn \d+ dingen niet goed ingevuld$/);
  await sanne.seesText(
    'Er ligt geen enkel punt open. Publiceer het ter informatie, of voeg een open punt toe.',
  );
  const missing = sanne.within('region', /nodig voor inspraak$/);
  await missing.click('link', /^Bedoeling/);
  await sanne.hasFocusOn('textbox', 'Bedoeling');
  for (const input of published) await input();

  await sanne.isAt('/inspraak/een-veilig-fietspad-langs-de-vaart');
  await sanne.seesText(/^Speelruimtekaart, versie 1 van/);
  const headings = await sanne.texts('heading');
  expect(headings.slice(0, 2)).toEqual([title, sanne.words('Wat staat vast en wat ligt open?')]);
  await sanne.within('article', question).seesText('Ligt open');
  await sanne.seesText(
    'Alles wat u inbrengt krijgt antwoord, met de reden erbij: binnen 42 dagen na het ophalen van voorstellen',
  );

  await sanne.click('link', 'Beheer');
  await sanne.item(title).seesText('Gepubliceerd');
});

test('two officials write at once: nothing is lost, and of two texts one is chosen', async ({
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
  await other.fill('Bedoeling', 'Een park dat tegen hitte kan.');
  await other.click('button', 'Opslaan');
  await one.fill('Aanleiding', 'De kastanjes zijn te oud.');
  await one.click('button', 'Opslaan');

  await one.sees('heading', 'Iemand anders veranderde hetzelfde als u');
  const texts = one.within('group', 'Aanleiding');
  await texts.seesText('De kastanjes zijn te oud.');
  await texts.seesText('Er vielen takken op het pad.');
  await texts.click('button', /^Houd uw tekst/);
  await one.hasFilled('Bedoeling', 'Een park dat tegen hitte kan.');
  await one.click('button', 'Opslaan');

  await other.fill('Uw functie', 'projectleider bomen');
  await other.click('button', 'Opslaan');
  await other.hasFilled('Aanleiding', 'De kastanjes zijn te oud.');
});

const question = 'Hoe breed wordt het fietspad?';

function start(sanne: Visitor, title: string): Input[] {
  const form = sanne.within('form', 'Nieuw inspraaktraject');
  return [
    () => form.choose(/^Plan/),
    () => form.fill('Titel', title),
    () => form.click('button', 'Maak een concept'),
  ];
}

function publishWithNothingOpen(sanne: Visitor): Input[] {
  return [
    () => sanne.within('group', 'Beslispunt 1').click('button', /^Verwijder/),
    publish(sanne),
  ];
}

function publish(sanne: Visitor): Input {
  return () => sanne.click('button', 'Publiceer');
}

function openPoint(sanne: Visitor): Input[] {
  const point = sanne.within('group', 'Beslispunt 1');
  return [
    () => sanne.click('button', 'Beslispunt toevoegen'),
    () => point.fill('Titel', question),
    () => point.choose(/^Adviseren/),
    () => point.fill('Grenzen', 'Er is ruimte voor hooguit vier meter.'),
    () => point.select('Wie besluit?', 'De gemeenteraad'),
    () => point.fill('Datum van het besluit', day(120)),
  ];
}

function about(sanne: Visitor): Input[] {
  const subject = sanne.within('region', 'Waar gaat het over?');
  const people = sanne.within('region', 'Wie staat hiervoor?');
  return [
    () => subject.select('Onderwerp', 'Verkeer'),
    () => subject.fill('Aanleiding', 'Het oude fietspad is te smal.'),
    () => subject.fill('Bedoeling', 'Een fietspad waar iedereen elkaar veilig kan inhalen.'),
    () =>
      subject.fill('Wat merken inwoners hiervan?', 'De vaart is drie weken dicht voor fietsers.'),
    () => people.select('Portefeuillehouder', 'Hakan Demirel'),
    () => people.fill('Uw functie', 'projectleider verkeer'),
  ];
}
