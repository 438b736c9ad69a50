import { day, openQuestion, unique } from '../testing/given.ts';
import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';
import type { Part } from '../testing/part.ts';

const statement = 'De nieuwe bomen komen langs het schoolpad';

test('an official fixes what lay open; a resident sees that, disputes it and is right', async ({
  enter,
  given,
}) => {
  const { slug } = await given.consultation();
  const sanne = await enter();
  await sanne.goTo(`/beheer/inspraak/${slug}`);
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);
  await sanne.isAt(`/beheer/inspraak/${slug}`);
  await sanne.unfold('Zet vast');
  await sanne.fill('Titel', statement);
  await sanne.select('Waarom staat dit vast?', 'Een contract');
  await sanne.fill('Uitleg in gewone taal', 'De kwekerij kan alleen daar planten.');
  await sanne.select('Wie besluit?', 'Burgemeester en wethouders');
  await sanne.fill('Datum van het besluit', day(-1));
  await sanne.fill('Bron', 'Contract met de kwekerij');
  await sanne.click('button', 'Zet vast');
  await sanne.sees('heading', 'Er is iets niet goed ingevuld');
  await sanne.fill('Reden', 'De kwekerij wilde nu een antwoord.');
  await sanne.click('button', 'Zet vast');
  await sanne.seesText('De kaart heeft nu versie 2.');

  const fatima = await enter({ width: 320 });
  await fatima.goTo(`/inspraak/${slug}`);
  await fatima.seesText(/^Er ligt niets meer open sinds/);
  const point = fatima.within('article', statement);
  await point.seesText(/^Let op: dit lag open/);
  await point.click('link', 'Wat veranderde er?');
  const difference = fatima.within('region', 'Versie 1 en versie 2');
  await difference.seesText(openQuestion);
  await difference.seesText(statement);
  await fatima.seesText('De kwekerij wilde nu een antwoord.');

  await fatima.goTo(`/inspraak/${slug}`);
  await point.click('link', /^Klopt dit volgens u niet/);
  const explanation = unique('De kwekerij zei in de krant dat het ook anders kan.');
  await fatima.fill('Waarom denkt u dat?', explanation);
  await fatima.click('button', 'Verstuur uw vraag');
  await fatima.logInAs(people.fatima);
  await fatima.hasFilled('Waarom denkt u dat?', explanation);
  await fatima.click('button', 'Verstuur uw vraag');
  await fatima.seesText('Wacht op antwoord');

  await sanne.reload();
  await sanne.seesText(explanation);
  await sanne.unfold('Geef de inwoner gelijk');
  await answer(sanne);
  await sanne.seesText('De kaart heeft nu versie 3.');

  await fatima.goTo(`/inspraak/${slug}/wijzigingen`);
  await fatima.seesText('De kwekerij kan toch op meer plekken planten.');
  await fatima.goTo(`/inspraak/${slug}`);
  const opened = fatima.within('article', openQuestion);
  await opened.seesText('Ligt open');
  await opened.click('link', /^Klopt dit volgens u niet/);
  await fatima.seesText('De inwoner had gelijk');
});

async function answer(sanne: Part): Promise<void> {
  await sanne.fill('Titel', openQuestion);
  await sanne.choose(/^Adviseren/);
  await sanne.fill('Grenzen', 'Er is geld voor twintig bomen.');
  await sanne.select('Wie besluit?', 'De gemeenteraad');
  await sanne.fill('Datum van het besluit', day(60));
  await sanne.fill('Reden', 'De kwekerij kan toch op meer plekken planten.');
  await sanne.click('button', 'Geef de inwoner gelijk');
}
