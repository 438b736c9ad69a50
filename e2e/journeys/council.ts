import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

interface Figures {
  fixedCount: number;
  openCount: number;
  unknownCount: number;
  proposalCount: number;
  supportCount: number;
}

test('a member of the council sees per consultation what the interface counts', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  await given.proposal(consultation);
  const ria = await enter();
  await ria.goTo('/');
  await ria.click('link', 'Inloggen');
  await ria.logInAs(people.ria);

  await ria.click('link', 'Voor de raad');
  const row = ria
    .within('table', 'Per inspraaktraject')
    .within('row', new RegExp(consultation.title));
  await row.seesText('U kunt meedoen');
  const cells = await row.texts('cell');

  const { items } = (await ria.api.get('/figures/consultations')) as {
    items: (Figures & { slug: string })[];
  };
  const counted = items.find(({ slug }) => slug === consultation.slug);
  expect(counted).toMatchObject({ fixedCount: 1, openCount: 1, unknownCount: 0, proposalCount: 1 });
  const supports = counted?.supportCount;
  expect(cells.slice(-12).map(Number)).toEqual([1, 1, 0, 0, 0, 0, 0, 1, 0, supports, 0, 0]);

  await row.click('link', consultation.title);
  await ria.isAt(`/inspraak/${consultation.slug}`);
});
