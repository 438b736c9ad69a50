import type { Schemas } from '@/api/client';
import { proposal } from './fixtures';

/** That a moderator hid a text. */
export const hidden: Schemas['Hiding'] = {
  ground: 'INSULT',
  reason: 'De tekst beledigt iemand.',
  hiddenAt: '2026-11-21T09:00:00Z',
};

/** A hidden proposal as its author reads it. */
export const hiddenText: Schemas['HiddenTextView'] = {
  id: proposal.id,
  kind: 'PROPOSAL',
  title: 'Over mijn buurman',
  text: 'Mijn buurman is een sufferd.',
  consultationSlug: 'groen',
  contributionId: proposal.id,
  hidden,
};

export const reportedText: Schemas['ReportedTextView'] = {
  id: proposal.id,
  kind: 'PROPOSAL',
  title: 'Over mijn buurman',
  text: 'Mijn buurman is een sufferd.',
  author: 'Henk V.',
  consultationSlug: 'groen',
  consultationTitle: 'Groen in de Lindelaan',
  contributionId: proposal.id,
  state: 'OPEN',
  reportCount: 2,
  reportedAt: '2026-11-20T09:00:00Z',
  reports: [
    { ground: 'INSULT', remark: 'Dit is niet aardig.', reportedAt: '2026-11-20T09:00:00Z' },
  ],
  steps: ['HIDE', 'KEEP'],
};
