import { expect, test } from '../testing/journey.ts';
import { people } from '../testing/people.ts';

type Figures = Record<string, number> & { slug: string };

/** The totals in the order of the page. */
const totals = [
  'consultations',
  'open',
  'proposals',
  'reactions',
  'supports',
  'fixedPoints',
  'openPoints',
  'unknownPoints',
  'overduePoints',
  'contributions',
  'answered',
  'answeredInTime',
  'unansweredOverdue',
  'hidden',
  'decisions',
  'decisionsWithStatement',
  'decisionsWithoutStatement',
  'commitments',
  'keptCommitments',
  'runningCommitments',
  'lateCommitments',
  'disputedCommitments',
  'signals',
  'challenges',
  'upheldChallenges',
  'overdueChallenges',
];

/** The numbers in each table, by the field of the interface that they show. */
const tables: Record<string, string[]> = {
  'Per inspraaktraject': ['fixedCount', 'openCount', 'unknownCount', 'overdueCount'],
  'Inbreng en antwoorden per inspraaktraject': [
    'proposalCount',
    'reactionCount',
    'supportCount',
    'answeredCount',
    'answeredInTimeCount',
    'unansweredOverdueCount',
    'hiddenCount',
  ],
};

test('a member of the council sees per consultation what the interface counts', async ({
  enter,
  given,
}) => {
  const consultation = await given.consultation();
  const proposal = await given.proposal(consultation);
  const ria = await enter();
  await ria.goTo('/');
  await ria.click('link', 'Inloggen');
  await ria.logInAs(people.ria);

  await ria.click('link', 'Voor de raad');
  await ria
    .within('table', 'Per inspraaktraject')
    .within('row', new RegExp(consultation.title))
    .seesText('U kunt meedoen');
  const overview = (await ria.api.get('/figures/overview')) as Record<string, number>;
  const tiles = await ria.within('main').texts('definition');
  expect(tiles.map((text) => Number(text.replace(/\D/g, '')))).toEqual(
    totals.map((field) => overview[field]),
  );
  const { items } = (await ria.api.get('/figures/consultations')) as { items: Figures[] };
  const counted = items.find(({ slug }) => slug === consultation.slug);
  expect(counted).toMatchObject({ fixedCount: 1, openCount: 1, unknownCount: 0, proposalCount: 1 });
  for (const [table, fields] of Object.entries(tables)) {
    const row = ria.within('table', table).within('row', new RegExp(consultation.title));
    const cells = await row.texts('cell');
    expect(cells.slice(-fields.length).map(Number)).toEqual(
      fields.map((field) => counted?.[field]),
    );
  }

  await ria
    .within('table', 'Inbreng en antwoorden per inspraaktraject')
    .within('row', new RegExp(consultation.title))
    .click('link', /^1: /);
  await ria.sees('link', proposal.title);
  await ria.click('link', `In het beslisregister: ${proposal.title}`);
  await ria.isAt(`/beslisregister?over=${proposal.id}`);
});
