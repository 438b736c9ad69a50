import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

test('a resident supports a proposal and takes it back, and every window agrees', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const proposal = await given.proposal(consultation);
  const page = `/inspraak/${consultation.slug}/voorstellen/${proposal.id}`;
  const jan = await enter();

  await jan.goTo(page);
  await jan.sees('heading', 'Nog niemand steunt dit voorstel');
  await jan.click('link', 'Log in en steun dit voorstel');
  await jan.logInAs(people.jan);
  await jan.isAt(page);
  await jan.seesText(/^Wilt u dit voorstel nog steunen/);
  await jan.click('button', 'Steun dit voorstel');
  await jan.sees('heading', '1 persoon steunt dit voorstel');
  await jan.seesText('U steunt dit voorstel.');

  const second = await jan.besides();
  await second.goTo(page);
  await second.sees('heading', '1 persoon steunt dit voorstel');
  await second.click('button', 'Trek uw steun in');
  await second.sees('heading', 'Nog niemand steunt dit voorstel');

  await jan.click('button', 'Trek uw steun in');
  await jan.sees('heading', 'Nog niemand steunt dit voorstel');
  await jan.click('button', 'Steun dit voorstel');
  await jan.sees('heading', '1 persoon steunt dit voorstel');
  await second.reload();
  await second.sees('heading', '1 persoon steunt dit voorstel');

  await second.click('link', consultation.title);
  await second.item(proposal.title).seesText(`1 ${second.words('keer gesteund')}`);
});

test('many supports of one resident at once count as one', async ({ enter, given }) => {
  const consultation = await given.consultation();
  const { id } = await given.proposal(consultation);
  const jan = await enter();
  await jan.goTo('/');
  await jan.click('link', 'Inloggen');
  await jan.logInAs(people.jan);

  const answers = await Promise.all(
    Array.from({ length: 10 }, () => jan.api.send('PUT', `/proposals/${id}/support`)),
  );

  expect(answers.map((answer) => answer.status())).toEqual(Array(10).fill(204));
  expect(await jan.api.get(`/proposals/${id}`)).toMatchObject({ supportCount: 1 });
});

test('a resident asks something below a proposal and the municipality answers there', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const proposal = await given.proposal(consultation);
  const page = `/inspraak/${consultation.slug}/voorstellen/${proposal.id}`;
  const jan = await enter();

  await jan.goTo(page);
  await jan.click('link', 'Log in om iets te zeggen');
  await jan.logInAs(people.jan);
  await jan.isAt(page);
  await jan.fill('Uw opmerking', 'Komt er ook een prullenbak bij?');
  await jan.click('button', 'Verstuur uw opmerking');
  await jan.seesText('Uw opmerking staat erbij.');
  await jan.seesText('Komt er ook een prullenbak bij?');

  const sanne = await enter();
  await sanne.goTo(page);
  await sanne.click('link', 'Log in om iets te zeggen');
  await sanne.logInAs(people.sanne);
  await sanne.fill('Uw opmerking', 'Er komt er een naast elk bankje.');
  await sanne.click('button', 'Verstuur uw opmerking');
  await sanne.seesText('Uw opmerking staat erbij.');

  const stranger = await enter();
  await stranger.goTo(page);
  await stranger.seesText('Er komt er een naast elk bankje.');
  await stranger.seesText('Gemeente');
});
