import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';
import type { PillTone } from '@/ui/Pill';

type Outcome = Schemas['Outcome'];

/** What a person reads for each outcome. */
export const outcomeNames = {
  ADOPTED: msg`Dit doen wij`,
  PARTLY: msg`Dit doen wij voor een deel`,
  NOT_ADOPTED: msg`Dit doen wij niet`,
  CANNOT: msg`Dit kunnen wij niet`,
  ELSEWHERE: msg`Hier gaat iemand anders over`,
} satisfies Record<Outcome, MessageDescriptor>;

/** How an outcome looks, beside its words. */
export const outcomeTones = {
  ADOPTED: 'open',
  PARTLY: 'open',
  NOT_ADOPTED: 'fixed',
  CANNOT: 'fixed',
  ELSEWHERE: 'neutral',
} satisfies Record<Outcome, PillTone>;

/** What an official reads for each state of an answer. */
export const answerStateNames = {
  DRAFT: msg`Concept`,
  REVIEW_ASKED: msg`Een collega kijkt mee`,
  APPROVED: msg`Akkoord van een collega`,
  PUBLISHED: msg`Gepubliceerd`,
} satisfies Record<Schemas['AnswerState'], MessageDescriptor>;
