import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from './client';

type ViolationCode = Schemas['ViolationCode'];

/** What a person reads under a field for each kind of fault; a code without a sentence fails the build. */
export const violationSentences = {
  required: msg`Vul dit in.`,
  'too-short': msg`Dit is te kort.`,
  'too-long': msg`Dit is te lang.`,
  'out-of-range': msg`Dit getal is te klein of te groot.`,
  'invalid-format': msg`Dit is niet goed geschreven.`,
  'wrong-type': msg`Dit is niet goed ingevuld.`,
  'unknown-field': msg`Dit veld kennen wij niet.`,
  'unknown-reference': msg`Deze keuze bestaat niet meer. Kies opnieuw.`,
  duplicate: msg`Dit staat er al.`,
  'dates-out-of-order': msg`De datums staan niet in de goede volgorde.`,
  'in-the-past': msg`Deze datum is al voorbij.`,
  'in-the-future': msg`Deze datum ligt in de toekomst.`,
  'no-open-point': msg`Er ligt geen enkel punt open. Publiceer het ter informatie, of voeg een open punt toe.`,
  'has-open-point': msg`Er ligt een punt open. Publiceer het als inspraak.`,
  malformed: msg`Wij kunnen dit niet lezen.`,
} satisfies Record<ViolationCode, MessageDescriptor>;
