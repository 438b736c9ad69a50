import { day, unique } from '../testing/given.ts';
import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

/** Of the demo: a consultation on whose points there are decisions. */
const slug = 'een-veilige-fietsroute-langs-de-molenvaart';
const agreed = 'Een eiland aanleggen in de Rietlandsweg, breed genoeg voor een bakfiets.';
const proposed = 'Een eilandje in het midden';

test('what a resident brought in is followed to the commitment she confirms, by whoever looks', async ({
  enter,
  given,
}) => {
  const text = unique('Tien bomen planten langs het schoolpad');
  const consultation = await given.consultation();
  const title = unique('Bomen langs het schoolpad');
  const noor = await enter({ width: 320 });
  await noor.goTo(`/inspraak/${consultation.slug}/voorstel`);
  await noor.click('link', 'Inloggen');
  await noor.logInAs(people.noor);
  const { proposal, receipt } = (await noor.api.change(
    'POST',
    `/consultations/${consultation.slug}/proposals`,
    {
      decisionPointId: consultation.points[1],
      cardVersion: 1,
      title,
      text: 'Langs het schoolpad is nu geen schaduw.',
    },
  )) as { proposal: { id: string }; receipt: { number: string } };
  const theme = await given.answered(consultation, proposal.id);

  const sanne = await enter();
  await sanne.goTo(`/beheer/inspraak/${consultation.slug}/themas/${theme}`);
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);
  const { answerId } = (await sanne.api.get(`/themes/${theme}`)) as { answerId: string };
  const { id: commitment } = (await sanne.api.change('POST', `/answers/${answerId}/commitments`, {
    text,
    performer: 'MUNICIPALITY',
    organisation: 'Afdeling groenbeheer',
    function: 'voorman groenploeg',
    dueDate: day(30),
  })) as { id: string };
  const claim = { doneOn: day(0), text: 'De bomen staan er.' };
  await sanne.api.change('POST', `/commitments/${commitment}/claims`, claim, '"1"');

  await noor.goTo(`/inspraak/${consultation.slug}/voorstellen/${proposal.id}`);
  const trace = noor.within('navigation', 'Wat ermee gebeurde');
  await trace.seesText('Schaduw');
  await trace.click('link', text);
  await noor.choose('Ja');
  await noor.click('button', 'Verstuur uw antwoord');
  await noor.seesText('Bedankt. Uw antwoord telt mee. U kunt het nog veranderen.');

  const stranger = await enter({ width: 320 });
  await stranger.goTo('/ontvangstbewijs');
  await stranger.fill('Nummer van uw ontvangstbewijs', receipt.number);
  await stranger.click('button', 'Zoek op');
  await stranger.within('navigation', 'Wat ermee gebeurde').click('link', text);
  await stranger.seesText('Bevestigd door inwoners');
  await stranger.within('region', 'Waar dit uit voortkomt').click('link', title);
  await stranger.isAt(`/inspraak/${consultation.slug}/voorstellen/${proposal.id}`);

  const ria = await enter();
  await ria.goTo('/raad');
  await ria
    .within('table', 'Per inspraaktraject')
    .within('row', new RegExp(consultation.title))
    .click('link', consultation.title);
  const commitments = ria.within('region', 'Afspraken');
  await commitments.seesText('Bevestigd door inwoners');
  await commitments.click('link', text);
  await ria.isAt(`/afspraken/${commitment}`);

  await sanne.goTo(`/beheer/afspraken/${commitment}`);
  await sanne.seesText('Bevestigd door inwoners');
});

test('an official agrees to something because of a decision, and all the way back is a click each', async ({
  enter,
}) => {
  const text = unique('Een jaar lang tellen hoe lang fietsers wachten');
  const anybody = await enter({ width: 320 });
  const { items } = (await anybody.api.get(`/consultations/${slug}/decisions`)) as {
    items: { id: string; outcome: string }[];
  };
  const decision = items.find(({ outcome }) => outcome.includes('eiland'));
  expect(decision).toBeDefined();
  const { id = '', outcome = '' } = decision ?? {};

  const sanne = await enter({ width: 320 });
  await sanne.goTo(`/beheer/inspraak/${slug}/besluiten/${id}`);
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);
  await sanne.fill('Wat', text);
  await sanne.choose('Een afdeling van de gemeente');
  await sanne.fill('Naam van de afdeling of de partner', 'Afdeling verkeer');
  await sanne.fill('Functie', 'adviseur verkeer');
  await sanne.fill('Uiterlijk', day(300));
  await sanne.click('button', 'Leg de afspraak vast');
  await sanne.seesText('De afspraak staat vast. Iedereen kan hem lezen.');

  await anybody.goTo(`/inspraak/${slug}/besluiten/${id}`);
  const commitments = anybody.within('region', 'Wat spreken wij af?');
  await commitments.sees('link', text);
  await commitments.click('link', agreed);
  await anybody.within('main').click('link', outcome);
  await anybody.isAt(`/inspraak/${slug}/besluiten/${id}`);
  await anybody.within('region', 'Waar dit uit voortkomt').click('link', proposed);
  const trace = anybody.within('navigation', 'Wat ermee gebeurde');
  await trace.sees('link', outcome);
  await trace.click('link', agreed);
  await anybody.sees('heading', agreed);
});
