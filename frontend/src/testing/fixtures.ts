import type { Schemas } from '@/api/client';

/** Examples of what the back end answers; a test changes what it is about. */

export const municipality: Schemas['MunicipalityView'] = {
  name: 'Waterrijk',
  email: 'inspraak@waterrijk.example',
  topics: [{ code: 'groen', name: 'Groen' }],
  portfolioHolders: [{ id: 'holder-1', name: 'Marijke de Wit', function: 'wethouder' }],
};

export const resident: Schemas['SessionView'] = {
  person: { displayName: 'Fatima Yilmaz', roles: ['resident'] },
};

export const official: Schemas['SessionView'] = {
  person: { displayName: 'Joke Bakker', roles: ['official'] },
};

export const fixedPoint: Schemas['DecisionPointView'] = {
  id: 'point-fixed',
  marker: 'FIXED',
  title: 'De laan krijgt meer bomen',
  fixed: {
    ground: 'COUNCIL_DECISION',
    decider: 'COUNCIL',
    decisionDate: '2026-03-12',
    source: 'Raadsbesluit 2026-031',
    sourceUrl: 'https://raad.waterrijk.example/2026-031',
    reason: 'De raad wil meer schaduw.',
  },
};

export const openPoint: Schemas['DecisionPointView'] = {
  id: 'point-open',
  marker: 'OPEN',
  title: 'Welke bomen komen er?',
  open: {
    influenceLevel: 'ADVISE',
    limits: 'Er is plek voor veertig bomen.',
    decider: 'EXECUTIVE',
    decisionDate: '2027-02-18',
  },
};

const unknownPoint: Schemas['DecisionPointView'] = {
  id: 'point-unknown',
  marker: 'UNKNOWN',
  title: 'Moet de riolering eerst?',
  unknown: { finder: 'Afdeling water', expectedDate: '2027-01-15' },
};

export const summary: Schemas['ConsultationSummary'] = {
  id: 'consultation-1',
  slug: 'groen',
  title: 'Groen in de Lindelaan',
  intention: 'Meer schaduw en minder steen.',
  kind: 'PLAN',
  purpose: 'PARTICIPATION',
  topic: { code: 'groen', name: 'Groen' },
  area: 'MUNICIPALITY',
  placeNames: [],
  phase: 'COLLECTING',
  participation: 'OPEN',
  participationStartDate: '2026-10-12',
  participationEndDate: '2026-12-14',
  influenceLevel: 'ADVISE',
  fixedCount: 2,
  openCount: 1,
  unknownCount: 0,
  proposalCount: 1,
  reactionCount: 1,
};

export const consultation: Schemas['ConsultationView'] = {
  id: 'consultation-1',
  slug: 'groen',
  title: 'Groen in de Lindelaan',
  state: 'PUBLISHED',
  kind: 'PLAN',
  purpose: 'PARTICIPATION',
  topic: { code: 'groen', name: 'Groen' },
  area: 'MUNICIPALITY',
  places: [],
  occasion: 'De straat gaat open.',
  intention: 'Meer schaduw en minder steen.',
  impact: 'Er komen bomen.',
  influenceLevel: 'ADVISE',
  phase: 'COLLECTING',
  phases: [
    { phase: 'ANNOUNCED', firstDate: '2026-09-14', lastDate: '2026-10-11' },
    { phase: 'COLLECTING', firstDate: '2026-10-12', lastDate: '2026-12-14' },
    { phase: 'DECIDING', firstDate: '2026-12-15' },
  ],
  participation: 'OPEN',
  participationStartDate: '2026-10-12',
  participationEndDate: '2026-12-14',
  promise: {
    answerTermDays: 42,
    answerTermStart: 'SUBMISSION',
    decider: 'EXECUTIVE',
    decisionDate: '2027-02-18',
    binding: 'Wij volgen uw advies of leggen uit waarom niet.',
    updateRhythm: 'Elke twee weken',
  },
  access: 'LOGIN',
  official: {
    name: 'Joke Bakker',
    function: 'adviseur groen',
    contact: 'groen@waterrijk.example',
    since: '2026-09-14',
  },
  portfolioHolder: { name: 'Marijke de Wit', function: 'wethouder', since: '2026-10-01' },
  card: {
    version: 3,
    createdAt: '2026-09-14T08:00:00Z',
    points: [fixedPoint, openPoint, unknownPoint],
  },
  overduePoints: [],
  challengedPoints: [],
  signals: [],
  proposalCount: 1,
  reactionCount: 1,
  publishedAt: '2026-09-14T08:00:00Z',
};

/** The card as it stood in version 3. */
export const cardVersion: Schemas['CardVersionView'] = {
  ...consultation.card,
  phases: consultation.phases,
};

/** The open point was fixed while people contributed. */
export const act: Schemas['ActView'] = {
  cardVersion: 2,
  kind: 'POINT_MARKED',
  decisionPointId: openPoint.id,
  decisionPointTitle: 'Er komen linden',
  markerBefore: 'OPEN',
  markerAfter: 'FIXED',
  reason: 'De kwekerij had niets anders.',
  signal: true,
  actedAt: '2026-11-20T10:00:00Z',
};

/** What may be proposed on, by someone with or without a login. */
export function proposeActions(onOpen: {
  allowed: boolean;
  problem?: string;
}): Schemas['ActionsView'] {
  return {
    actions: [
      {
        action: 'propose',
        decisionPointId: fixedPoint.id,
        allowed: false,
        problem: 'decision-point-fixed',
      },
      { action: 'propose', decisionPointId: openPoint.id, ...onOpen },
      {
        action: 'propose',
        decisionPointId: unknownPoint.id,
        allowed: false,
        problem: 'decision-point-unknown',
      },
    ],
  };
}

/** Whether one may react to the open point. */
export function reactActions(onOpen: {
  allowed: boolean;
  problem?: string;
}): Schemas['ActionsView'] {
  return {
    actions: [
      {
        action: 'react',
        decisionPointId: fixedPoint.id,
        allowed: false,
        problem: 'decision-point-fixed',
      },
      { action: 'react', decisionPointId: openPoint.id, ...onOpen },
    ],
  };
}

export const proposal: Schemas['ProposalView'] = {
  id: 'proposal-1',
  title: 'Fruitbomen voor iedereen',
  text: '**Appels** en peren.\n<b>Niet vet</b>',
  html: '<p><strong>Appels</strong> en peren.<br />\n&lt;b&gt;Niet vet&lt;/b&gt;</p>\n',
  author: 'Henk Visser',
  consultation: { slug: 'groen', title: 'Groen in de Lindelaan' },
  decisionPoint: { id: openPoint.id, title: openPoint.title },
  cardVersion: 3,
  channel: 'WEB',
  receivedOn: '2026-11-18',
  supportCount: 1,
  submittedAt: '2026-11-18T09:12:00Z',
};

export const submitted: Schemas['SubmittedProposal'] = {
  proposal,
  receipt: {
    number: '7K3M-9QXT-0A1B-ZZ42',
    issuedAt: '2026-11-18T09:12:00Z',
    entry: 'entry-1',
    texts: [{ name: 'title', salt: '0a0b', hash: 'c0de' }],
  },
};

export const reaction: Schemas['ReactionView'] = {
  id: 'reaction-1',
  stance: 'CONCERN',
  text: 'Veertig bomen geven veel bladeren in de goten.',
  html: '<p>Veertig bomen geven veel bladeren in de goten.</p>',
  author: 'Henk Visser',
  consultation: { slug: 'groen', title: 'Groen in de Lindelaan' },
  decisionPoint: { id: openPoint.id, title: openPoint.title },
  cardVersion: 3,
  channel: 'WEB',
  receivedOn: '2026-11-18',
  submittedAt: '2026-11-18T09:12:00Z',
};

export const submittedReaction: Schemas['SubmittedReaction'] = {
  reaction,
  receipt: submitted.receipt,
};

export const draft: Schemas['DraftView'] = {
  id: 'draft-1',
  content: {
    kind: 'PLAN',
    title: 'Nieuwe oevers',
    occasion: 'De beschoeiing is rot.',
    phases: [{ phase: 'COLLECTING' }],
    points: [{ marker: 'FIXED', title: 'De beschoeiing verdwijnt', fixed: { ground: 'SAFETY' } }],
  },
  faults: [
    { pointer: '/topic', code: 'required', detail: '/topic is required.' },
    { pointer: '/points/0/fixed/reason', code: 'required', detail: 'The reason is required.' },
  ],
  changedAt: '2026-11-20T10:00:00Z',
};

export const comment: Schemas['CommentView'] = {
  id: 'comment-1',
  author: 'Joke Bakker',
  byOfficial: true,
  text: 'Die komt naast elk bankje.',
  html: '<p>Die komt naast elk bankje.</p>',
  submittedAt: '2026-11-20T09:00:00Z',
};
