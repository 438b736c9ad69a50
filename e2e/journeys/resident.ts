import { fixedStatement, openQuestion, reason, source, unique } from '../testing/given.ts';
import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

const text =
  'Zet langs het schoolpad drie linden. Dan lopen de kinderen in de schaduw naar school.';

for (const width of [1280, 320]) {
  test(`a resident proposes on what is open, on a screen of ${width} pixels`, async ({
    enter,
    given,
  }) => {
    const consultation = await given.consultation();
    const fatima = await enter({ width });

    await fatima.goTo('/');
    await fatima.click('link', consultation.title);
    await fatima.isAt(`/inspraak/${consultation.slug}`);
    await fatima.hasFocusOn('heading', consultation.title);

    const fixed = fatima.within('article', fixedStatement);
    await fixed.seesText('Staat vast');
    await fixed.unfold('Waarom staat dit vast?');
    await fixed.seesText(reason);
    await fixed.seesText(source);
    const open = fatima.within('article', openQuestion);
    await open.seesText('Ligt open');
    await open.seesText('Er is geld voor twintig bomen.');

    await open.click('link', /^Doe een voorstel/);
    await fatima.sees('radio', new RegExp(`^${RegExp.escape(openQuestion)}`));
    const title = unique('Linden langs het schoolpad');
    await fatima.fill('Titel van uw voorstel', title);
    await fatima.fill('Uw voorstel', text);
    await fatima.click('button', 'Verstuur uw voorstel');

    await fatima.logInAs(people.fatima);
    await fatima.isAt(`/inspraak/${consultation.slug}/voorstel`);
    await fatima.seesText(/^Uw tekst is bewaard/);
    await fatima.hasFilled('Titel van uw voorstel', title);
    await fatima.hasFilled('Uw voorstel', text);

    await fatima.click('button', 'Verstuur uw voorstel');
    await fatima.sees('heading', 'Bedankt voor uw voorstel');
    await fatima.click('link', 'Bekijk uw voorstel');
    await fatima.sees('heading', title);
    await fatima.seesText(text);
    await fatima.seesText(/(van|by) Fatima/);
    await fatima.click('link', consultation.title);
    await fatima.sees('heading', '1 voorstel');
    await fatima.sees('link', title);
  });
}

test('a resident is refused on what stands fixed, with the reason and its source', async ({
  enter,
  given,
}) => {
  const { slug, title, points } = await given.consultation();
  const jan = await enter();

  await jan.goTo(`/inspraak/${slug}`);
  await jan.click('link', 'Inloggen');
  await jan.logInAs(people.jan);
  await jan.sees('heading', title);
  await jan
    .within('article', fixedStatement)
    .click('link', 'Wilt u hier toch iets over voorstellen?');
  await jan.sees('heading', 'Hier kunt u nu geen voorstel over doen');
  await jan.seesText(/^Dit punt staat al vast/);
  const explanation = jan.within('region', fixedStatement);
  await explanation.seesText(reason);
  await explanation.seesText(source);
  await jan.doesNotSee('button', 'Verstuur uw voorstel');

  const answer = await jan.api.send('POST', `/consultations/${slug}/proposals`, {
    decisionPointId: points[0],
    cardVersion: 1,
    title: 'Laat de kastanjes staan',
    text,
  });
  expect(answer.status()).toBe(409);
  expect(await answer.json()).toMatchObject({
    type: 'urn:speelruimte:problem:decision-point-fixed',
    decisionPoint: { title: fixedStatement, fixed: { reason, source } },
  });

  await jan.click('link', `Doe een voorstel over: ${openQuestion}`);
  await jan.click('button', 'Verstuur uw voorstel');
  await jan.sees('heading', 'Er zijn 2 dingen niet goed ingevuld');
  await jan.click('link', /^Titel/);
  await jan.hasFocusOn('textbox', 'Titel van uw voorstel');
});
