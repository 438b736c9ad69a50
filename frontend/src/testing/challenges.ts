import type { Schemas } from '@/api/client';
import { openPoint } from './fixtures';

export const challenge: Schemas['ChallengeView'] = {
  id: 'challenge-1',
  consultation: 'groen',
  decisionPointId: openPoint.id,
  decisionPointTitle: openPoint.title,
  cardVersion: 3,
  claim: 'SAYS_OPEN_IS_FIXED',
  explanation: 'In de krant stond dat de bomen al besteld zijn.',
  challenger: 'Henk V.',
  joinerCount: 2,
  state: 'RUNNING',
  raisedAt: '2026-11-01T09:00:00Z',
  dueDate: '2026-12-13',
  overdue: false,
};
