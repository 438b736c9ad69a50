import { unique } from '../testing/given.ts';
import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

const text = 'Zet een bank bij de vijver, in de schaduw van de oude eik.';
const better = 'Zet twee banken bij de vijver, in de schaduw van de oude eik.';

for (const width of [1280, 320]) {
  test(`a resident changes what she proposed and takes it back, on a screen of ${width} pixels`, async ({
    enter,
    given,
  }) => {
    const consultation = await given.consultation();
    const title = unique('Een bank bij de vijver');
    const changed = unique('Twee banken bij de vijver');
    const fatima = await enter({ width });
    await fatima.goTo(`/inspraak/${consultation.slug}/voorstel`);
    await fatima.click('link', 'Inloggen');
    await fatima.logInAs(people.fatima);
    await fatima.fill('Titel van uw voorstel', title);
    await fatima.fill('Uw voorstel', text);
    await fatima.click('button', 'Verstuur uw voorstel');
    await fatima.click('link', 'Bekijk uw voorstel');
    await fatima.sees('heading', title);
    const page = fatima.path;

    await fatima.unfold('Wijzig uw tekst');
    await fatima.seesText(/Wat er eerst stond, blijft te lezen\.$/);
    await fatima.hasFilled('Titel', title);
    await fatima.fill('Titel', changed);
    await fatima.fill('Uw tekst', better);
    await fatima.click('button', 'Bewaar de wijziging');
    await fatima.sees('heading', changed);
    await fatima.unfold(/^Gewijzigd op/);
    await fatima.seesText(title);
    await fatima.seesText(text);

    const stranger = await enter({ width });
    await stranger.goTo(page);
    await stranger.seesText(better);
    await stranger.unfold(/^Gewijzigd op/);
    await stranger.seesText(text);
    await stranger.doesNotSee('button', 'Trek dit in');

    await fatima.click('button', 'Trek dit in');
    await fatima.click('button', 'Nee, ga terug');
    await fatima.sees('heading', changed);
    await fatima.click('button', 'Trek dit in');
    await fatima.click('button', 'Ja, trek het in');
    await fatima.sees('heading', 'Ingetrokken voorstel');
    await fatima.doesNotSee('button', 'Trek dit in');

    await stranger.reload();
    await stranger.sees('heading', 'Ingetrokken voorstel');
    await stranger.seesText(/^Wie dit schreef, heeft het ingetrokken op/);
    const [said = ''] = await stranger.texts('main');
    for (const gone of [title, changed, text, better]) expect(said).not.toContain(gone);
    await stranger.click('link', consultation.title);
    await stranger.sees('link', 'Ingetrokken voorstel');
    await stranger.doesNotSee('link', changed);

    await fatima.goTo('/mijn-inbreng');
    await fatima.item(consultation.title).sees('link', 'Ingetrokken voorstel');
  });
}
