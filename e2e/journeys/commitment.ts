import { day } from '../testing/given.ts';
import { test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

const what = 'Tien bomen planten langs het schoolpad.';
const remark = 'Ik tel er zes, en twee daarvan zijn dood.';

test('an official agrees to something and says it is done, and who asked for it says no', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const proposal = await given.proposal(consultation);
  const theme = await given.answered(consultation, proposal.id);

  const sanne = await enter({ width: 320 });
  await sanne.goTo(`/beheer/inspraak/${consultation.slug}/themas/${theme}`);
  await sanne.within('main').click('link', 'Inloggen');
  await sanne.logInAs(people.sanne);
  await sanne.fill('Wat', what);
  await sanne.choose('Een partner buiten de gemeente');
  await sanne.fill('Naam van de afdeling of de partner', 'Stichting Groene Buurt');
  await sanne.fill('Functie', 'coördinator');
  await sanne.fill('Uiterlijk', day(30));
  await sanne.click('button', 'Leg de afspraak vast');
  await sanne.seesText('De afspraak staat vast. Iedereen kan hem lezen.');
  await sanne.click('link', what);
  await sanne.choose('Zeg dat het klaar is');
  await sanne.fill('Klaar op', day(0));
  await sanne.fill('Wat is er gedaan?', 'De bomen staan er.');
  await sanne.click('button', 'Zeg dat het klaar is');
  await sanne.seesText('Opgeslagen. Iedereen kan het lezen.');

  const noor = await enter({ width: 320 });
  await noor.goTo(`/inspraak/${consultation.slug}`);
  await noor.within('region', 'Afspraken').click('link', what);
  await noor.seesText('De gemeente zegt: klaar');
  await noor.click('link', 'Log in en zeg of het klaar is');
  await noor.logInAs(people.noor);
  await noor.choose('Nee');
  await noor.fill('Uw toelichting', remark);
  await noor.click('button', 'Verstuur uw antwoord');
  await noor.seesText('Bedankt. Uw antwoord telt mee. U kunt het nog veranderen.');

  const anybody = await enter({ width: 320 });
  await anybody.goTo(`/inspraak/${consultation.slug}`);
  const commitments = anybody.within('region', 'Afspraken');
  await commitments.seesText('Inwoners zijn het er niet mee eens');
  await commitments.click('link', what);
  await anybody.within('region', 'Wat inwoners zeggen').seesText(remark);
});
