import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from './client';
import { refusals } from './refusals';

export type Problem = Schemas['Problem'];
type ProblemSlug = Schemas['ProblemSlug'];

const URN = 'urn:speelruimte:problem:';

/** What a person reads for each problem; a problem without a sentence fails the build. */
const sentences = {
  'bad-request': msg`Wij begrijpen dit verzoek niet. Ga terug en probeer het opnieuw.`,
  'invalid-input': msg`Er klopt iets niet in wat u hebt ingevuld.`,
  unauthorized: msg`U moet hiervoor inloggen.`,
  forbidden: msg`Met uw account mag u dit niet doen.`,
  'foreign-origin': msg`Dit verzoek kwam niet van deze site. Ga terug en probeer het opnieuw.`,
  'not-found': msg`Wij kunnen dit niet vinden. Misschien is het adres veranderd.`,
  'too-many-requests': msg`Dit was te vaak achter elkaar. Wacht een paar minuten en probeer het dan opnieuw.`,
  'method-not-allowed': msg`Dit kan hier niet.`,
  'not-acceptable': msg`Wij kunnen dit niet in de gevraagde vorm laten zien.`,
  'unsupported-media-type': msg`Wij kunnen dit soort bestand niet lezen.`,
  'internal-error': msg`Er ging bij ons iets mis. Probeer het over een paar minuten opnieuw.`,
  'database-unavailable': msg`Het is nu te druk. Probeer het zo nog eens. Er is niets veranderd.`,
  'identity-provider-unavailable': msg`Inloggen lukt nu niet. Probeer het over een paar minuten opnieuw.`,
  ...refusals,
} satisfies Record<ProblemSlug, MessageDescriptor>;

const notNow = msg`Dit kan nu niet.`;
const unreachable = msg`Wij kunnen de site niet bereiken. Controleer uw internetverbinding en probeer het opnieuw.`;

/** The problem that a call was answered with, or undefined where it failed in another way. */
export function problemOf(error: unknown): Problem | undefined {
  const type = (error as Partial<Problem> | null | undefined)?.type;
  return typeof type === 'string' && type.startsWith(URN) ? (error as Problem) : undefined;
}

/** The slug of the problem that a call was answered with, or undefined where it failed in another way. */
export function slugOf(error: unknown): ProblemSlug | undefined {
  const slug = problemOf(error)?.type.slice(URN.length);
  return isSlug(slug) ? slug : undefined;
}

/** Why an action is not allowed; also for a server that is newer than this screen and says something new. */
export function problemSentence(slug: string | undefined): MessageDescriptor {
  return isSlug(slug) ? sentences[slug] : notNow;
}

function isSlug(slug: string | undefined): slug is ProblemSlug {
  return slug !== undefined && Object.hasOwn(sentences, slug);
}

/** The sentence for whatever made a call fail, a lost connection included. */
export function failureSentence(error: unknown): MessageDescriptor {
  if (error instanceof TypeError) return unreachable;
  return sentences[slugOf(error) ?? 'internal-error'];
}
