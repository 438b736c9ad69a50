import type { Schemas } from '@/api/client';

/** What became of a contribution that has no answer yet. */
export const noTrace: Schemas['TraceView'] = {
  contributionId: 'proposal-1',
  kind: 'PROPOSAL',
  consultationSlug: 'groen',
  decisions: [],
  commitments: [],
};

/** A decision that departs from advice, with the statement. */
export const decision: Schemas['DecisionView'] = {
  id: 'decision-1',
  consultation: { slug: 'groen', title: 'Groen in de Lindelaan' },
  decisionPointId: 'point-open',
  question: 'Welke bomen komen er?',
  outcome: 'Er komen veertig lindes',
  fixed: {
    ground: 'COUNCIL_DECISION',
    decider: 'COUNCIL',
    decisionDate: '2027-02-18',
    source: 'Raadsbesluit 2027-008',
    reason: 'Lindes geven veel schaduw.',
  },
  inputEffect: 'Er komen meer bomen dan gepland.',
  influenceLevel: 'ADVISE',
  followsInput: 'DEPARTS',
  deviation: {
    text: 'Fruitbomen kosten te veel werk.',
    holderName: 'Marijke de Wit',
    holderFunction: 'wethouder',
  },
  themes: [{ id: 'theme-1', title: 'Fruitbomen' }],
  contributionCount: 1,
  cardVersion: 2,
  entry: 'entry-2',
  publishedAt: '2027-02-19T09:00:00Z',
};
