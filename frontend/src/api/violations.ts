import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from './client';

export type Violation = Schemas['Violation'];

/** What a person reads under a field for each kind of fault; a code without a sentence fails the build. */
const sentences = {
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
  'outside-municipality': msg`Dit punt ligt buiten de gemeente. Wijs een ander punt aan.`,
  locked: msg`Dit kunt u hier niet meer veranderen.`,
  'not-asked': msg`Dit hoort hier niet. Laat het leeg.`,
  malformed: msg`Wij kunnen dit niet lezen.`,
} satisfies Record<Schemas['ViolationCode'], MessageDescriptor>;

/**
 * The sentence for a fault.
 *
 * @param length how many characters the field may have, if the contract says so
 */
export function violationSentence(
  { code }: Violation,
  length?: { min: number; max: number },
): MessageDescriptor {
  if (length && code === 'too-short') {
    return msg`Dit is te kort. Gebruik minstens ${length.min} tekens.`;
  }
  if (length && code === 'too-long') {
    return msg`Dit is te lang. Gebruik niet meer dan ${length.max} tekens.`;
  }
  return sentences[code];
}
