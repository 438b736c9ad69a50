import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from './client';

/** What a person reads for each state of a commitment; that it is late is not one of them. */
export const commitmentStateNames = {
  OPEN: msg`Loopt`,
  CLAIMED: msg`De gemeente zegt: klaar`,
  CONFIRMED: msg`Bevestigd door inwoners`,
  DISPUTED: msg`Inwoners zijn het er niet mee eens`,
} satisfies Record<Schemas['CommitmentState'], MessageDescriptor>;
