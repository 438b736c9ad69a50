import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

type FollowsInput = Schemas['FollowsInput'];

/** What a person reads for whether a decision does what residents asked. */
export const followsInputNames = {
  FOLLOWS: msg`Het besluit volgt de inbreng`,
  PARTLY: msg`Het besluit volgt de inbreng voor een deel`,
  DEPARTS: msg`Het besluit wijkt af van de inbreng`,
} satisfies Record<FollowsInput, MessageDescriptor>;
