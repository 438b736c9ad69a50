import type { Schemas } from '@/api/client';

export const noCommitments: Schemas['CommitmentFiguresView'] = {
  commitmentCount: 0,
  keptCount: 0,
  runningCount: 0,
  lateCount: 0,
  disputedCount: 0,
};

const withoutSource: Schemas['CommitmentView'] = {
  id: 'commitment-1',
  consultation: 'groen',
  consultationTitle: 'Groen in de Lindelaan',
  text: 'Een bankje zetten bij de vijver, in de schaduw.',
  performer: 'PARTNER',
  organisation: 'Stichting Groene Buurt',
  function: 'coördinator',
  official: {
    name: 'Sanne Bakker',
    function: 'projectleider groen',
    contact: '010 123 45 67',
    since: '2026-09-14',
  },
  portfolioHolder: { name: 'Iris Veldhuis', function: 'wethouder groen', since: '2026-10-01' },
  firstDueDate: '2026-11-01',
  dueDate: '2026-12-01',
  overdue: false,
  state: 'DISPUTED',
  confirmationEndDate: '2026-12-24',
  authorCount: 2,
  yesCount: 1,
  partlyCount: 0,
  noCount: 1,
  version: 3,
  history: [
    {
      number: 3,
      kind: 'CLAIMED_DONE',
      reason: 'Het bankje staat er.',
      dueDate: '2026-12-01',
      doneOn: '2026-11-25',
      yesCount: 0,
      partlyCount: 0,
      noCount: 0,
      actedAt: '2026-11-26T09:00:00Z',
    },
    {
      number: 2,
      kind: 'DELAYED',
      reason: 'De leverancier is te laat.',
      dueDate: '2026-12-01',
      yesCount: 0,
      partlyCount: 0,
      noCount: 0,
      actedAt: '2026-10-30T09:00:00Z',
    },
    {
      number: 1,
      kind: 'MADE',
      dueDate: '2026-11-01',
      yesCount: 0,
      partlyCount: 0,
      noCount: 0,
      actedAt: '2026-10-01T09:00:00Z',
    },
  ],
};

/** From an answer; claimed done, with a day on which it was promised earlier. */
export const commitment: Schemas['CommitmentView'] = {
  ...withoutSource,
  answerId: 'answer-1',
  theme: 'Bankjes en schaduw',
};

/** From a decision. */
export const commitmentOfDecision: Schemas['CommitmentView'] = {
  ...withoutSource,
  decision: { id: 'decision-1', outcome: 'Er komen bankjes' },
};
