import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

/** What a person reads for each stance. */
export const stanceNames = {
  AGREE: msg`Eens`,
  CONCERN: msg`Zorg`,
  OBJECTION: msg`Bezwaar`,
} satisfies Record<Schemas['Stance'], MessageDescriptor>;

/** What somebody says who chooses it. */
export const stanceExplanations = {
  AGREE: msg`Ik vind dit goed.`,
  CONCERN: msg`Ik maak mij hier zorgen over.`,
  OBJECTION: msg`Ik ben hiertegen. Dit is geen bezwaar volgens de wet (Awb).`,
} satisfies Record<Schemas['Stance'], MessageDescriptor>;

export const stances = ['AGREE', 'CONCERN', 'OBJECTION'] as const;
