import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a resident reads for each type of act in docs/register.md. */
export const actNames: Record<string, MessageDescriptor> = {
  'consultation-published': msg`Inspraaktraject gepubliceerd`,
  'consultation-withdrawn': msg`Inspraaktraject ingetrokken`,
  'point-added': msg`Punt toegevoegd aan de kaart`,
  'point-marked': msg`Markering van een punt veranderd`,
  'point-decided': msg`Besluit over een punt`,
  'point-reworded': msg`Punt anders opgeschreven`,
  'level-changed': msg`Mate van invloed veranderd`,
  'point-rescheduled': msg`Datum van een punt veranderd`,
  'point-withdrawn': msg`Punt ingetrokken`,
  'phases-rescheduled': msg`Planning veranderd`,
  'official-changed': msg`Andere behandelaar`,
  'portfolio-holder-changed': msg`Andere portefeuillehouder`,
  'challenge-raised': msg`Gevraagd: stond dit al vast?`,
  'challenge-dismissed': msg`Antwoord: de markering klopte`,
  'proposal-submitted': msg`Voorstel ingediend`,
  'answer-published': msg`Antwoord gepubliceerd`,
  'contributions-answered': msg`Inbreng beantwoord`,
  'consultation-concluded': msg`Inspraaktraject afgerond`,
  'text-hidden': msg`Tekst verborgen door de moderator`,
  'text-restored': msg`Verborgen tekst teruggezet`,
  'commitment-made': msg`Afspraak gemaakt`,
  'commitment-progress-reported': msg`Verteld hoe een afspraak ervoor staat`,
  'commitment-delayed': msg`Afspraak uitgesteld`,
  'commitment-claimed-done': msg`De gemeente zegt dat een afspraak klaar is`,
  'commitment-reopened': msg`Afspraak toch niet klaar, uitgesteld`,
  'commitment-confirmation-ended': msg`Inwoners hebben gezegd of een afspraak klaar is`,
  'reaction-submitted': msg`Reactie gegeven`,
};
