import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';
import type { Visitor } from '../testing/visitor.ts';

/** What a hundred residents ask for, each in one word, and what the municipality says to it. */
const subjects = [
  { word: 'bankje', count: 34, theme: 'Bankjes in het park', template: 'Wij gaan dit doen' },
  { word: 'lantaarn', count: 33, theme: 'Licht op het pad', template: 'Een deel kan' },
  { word: 'waterpomp', count: 33, theme: 'Water om te spelen', template: 'Het kan niet' },
] as const;

test('an official themes and answers 100 contributions in 40 inputs, and a resident reads it', async ({
  enter,
  given,
}) => {
  test.setTimeout(300_000);
  const trees = await given.consultation();
  const first = await given.proposals(trees, subjects);
  const sanne = await enter();
  await sanne.goTo(`/beheer/inspraak/${trees.slug}`);
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);

  let inputs = 0;
  const does = async (...steps: (() => Promise<void>)[]) => {
    for (const step of steps) {
      await step();
      inputs++;
    }
  };
  await does(() => sanne.click('link', 'Antwoorden op wat inwoners inbrachten'));
  for (const { word, theme, count } of subjects) {
    await does(
      () => sanne.fill('Zoek in wat inwoners schreven', word),
      () => sanne.click('button', 'Zoek'),
    );
    await sanne.seesText(`Kies alles wat hier staat (${count})`);
    await does(
      () => sanne.click('checkbox', `Kies alles wat hier staat (${count})`),
      () => sanne.fill('Of maak een nieuw thema', theme),
      () => sanne.click('button', 'Zet in het thema'),
    );
    await sanne.seesText('Hier is niets te vinden.');
  }
  for (const { theme, template } of subjects) {
    await does(() => sanne.click('link', theme), ...answer(sanne, template));
    await sanne.seesText('Bewaard als concept. Inwoners lezen het pas na publiceren.');
    await does(() => sanne.within('navigation').click('link', 'Antwoorden'));
  }
  await does(() => sanne.click('link', 'Naar publiceren'));
  await sanne.seesText('Dit kunnen wij niet');
  await does(() => sanne.click('button', 'Publiceer alles'));
  await sanne.seesText('Gepubliceerd. 100 keer inbreng heeft nu een antwoord.');
  expect(inputs).toBeLessThanOrEqual(40);

  const resident = await enter({ width: 320 });
  await resident.goTo(`/inspraak/${trees.slug}/voorstellen/${first}`);
  const own = resident.within('region', 'Antwoord van de gemeente');
  await own.seesText('Dit doen wij');
  await own.seesText(reason);
  await resident.goTo(`/inspraak/${trees.slug}`);
  await resident.within('region', 'Antwoorden').seesText('100');
});

const reason = 'Dit past in het park en er is geld voor, dus wij doen het dit jaar nog.';

function answer(sanne: Visitor, template: string): (() => Promise<void>)[] {
  return [
    () => sanne.select('Begin met een voorbeeld', template),
    () => sanne.fill('Reden', reason),
    () => sanne.click('button', 'Bewaar het antwoord'),
  ];
}
