import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

export const actNames = {
  MADE: msg`Afgesproken`,
  PROGRESS_REPORTED: msg`Hoe het ervoor staat`,
  DELAYED: msg`Uitgesteld`,
  CLAIMED_DONE: msg`De gemeente zegt: klaar`,
  REOPENED: msg`Toch niet klaar: uitgesteld`,
  CONFIRMATION_ENDED: msg`Inwoners hebben gezegd of het klaar is`,
} satisfies Record<Schemas['CommitmentActKind'], MessageDescriptor>;

export const voiceNames = {
  YES: msg`Ja`,
  PARTLY: msg`Voor een deel`,
  NO: msg`Nee`,
} satisfies Record<Schemas['Voice'], MessageDescriptor>;

export const performerNames = {
  MUNICIPALITY: msg`Een afdeling van de gemeente`,
  PARTNER: msg`Een partner buiten de gemeente`,
} satisfies Record<Schemas['Performer'], MessageDescriptor>;
