import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

/** The claim that can be made about each marker. */
export const claimAbout = {
  OPEN: 'SAYS_OPEN_IS_FIXED',
  FIXED: 'SAYS_FIXED_IS_OPEN',
  UNKNOWN: 'SAYS_UNKNOWN_IS_KNOWN',
} satisfies Record<Schemas['Marker'], Schemas['Claim']>;

/** What a person reads for each claim. */
export const claimSentences = {
  SAYS_OPEN_IS_FIXED: msg`Volgens mij stond dit al vast.`,
  SAYS_FIXED_IS_OPEN: msg`Volgens mij staat dit niet vast.`,
  SAYS_UNKNOWN_IS_KNOWN: msg`Volgens mij is dit al bekend.`,
} satisfies Record<Schemas['Claim'], MessageDescriptor>;

export const challengeStateNames = {
  RUNNING: msg`Wacht op antwoord`,
  UPHELD: msg`De inwoner had gelijk`,
  DISMISSED: msg`De markering klopte`,
} satisfies Record<Schemas['ChallengeState'], MessageDescriptor>;
