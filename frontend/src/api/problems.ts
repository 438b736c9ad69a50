import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from './client';

export type Problem = Schemas['Problem'];
type ProblemSlug = Schemas['ProblemSlug'];

const URN = 'urn:speelruimte:problem:';

/** What a person reads for each problem; a problem without a sentence fails the build. */
const sentences = {
  'bad-request': msg`Wij begrijpen dit verzoek niet. Ga terug en probeer het opnieuw.`,
  'invalid-input': msg`Er klopt iets niet in wat u hebt ingevuld.`,
  'idempotency-key-required': msg`Er ging iets mis bij het versturen. Probeer het opnieuw.`,
  unauthorized: msg`U moet hiervoor inloggen.`,
  forbidden: msg`Met uw account mag u dit niet doen.`,
  'foreign-origin': msg`Dit verzoek kwam niet van deze site. Ga terug en probeer het opnieuw.`,
  'not-found': msg`Wij kunnen dit niet vinden. Misschien is het adres veranderd.`,
  'receipt-unknown': msg`Wij kennen dit nummer niet. Kijk op uw ontvangstbewijs of het klopt.`,
  'new-account-limit': msg`Uw account is nieuw. De eerste 24 uur kunt u maar een paar keer iets insturen. Ga daarna gewoon verder.`,
  'too-many-requests': msg`Dit was te vaak achter elkaar. Wacht een paar minuten en probeer het dan opnieuw.`,
  'method-not-allowed': msg`Dit kan hier niet.`,
  'not-acceptable': msg`Wij kunnen dit niet in de gevraagde vorm laten zien.`,
  'unsupported-media-type': msg`Wij kunnen dit soort bestand niet lezen.`,
  'body-too-large': msg`Uw tekst is te groot om te versturen. Maak hem korter.`,
  'changed-meanwhile': msg`Iemand anders heeft dit intussen veranderd.`,
  'if-match-required': msg`Er ging iets mis bij het opslaan. Laad de pagina opnieuw.`,
  'idempotency-key-reused': msg`Wij kregen eerder iets anders van u met hetzelfde kenmerk. Verstuur het opnieuw.`,
  'commitment-step-refused': msg`Dit kan nu niet met deze afspraak.`,
  'confirmation-closed': msg`De tijd om te zeggen of dit gedaan is, is voorbij.`,
  'not-asked': msg`Wij vragen dit aan de inwoners die dit inbrachten.`,
  'answer-exists': msg`Een collega schrijft dit antwoord al.`,
  'answer-step-refused': msg`Dit kan nu niet met dit antwoord.`,
  'answer-without-contributions': msg`Dit antwoordt op niets.`,
  'contributions-answered': msg`Een deel hiervan is al beantwoord.`,
  'contributions-unanswered': msg`Nog niet alles is beantwoord.`,
  'review-by-another': msg`Een collega moet meekijken.`,
  'theme-answered': msg`Dit thema is al beantwoord.`,
  'already-supported': msg`U steunt dit voorstel al.`,
  'not-supported': msg`U steunt dit voorstel niet.`,
  'already-joined': msg`U doet al mee met deze vraag.`,
  'not-joined': msg`U doet niet mee met deze vraag.`,
  'challenge-claim-mismatch': msg`Dit punt is intussen veranderd. Laad de pagina opnieuw.`,
  'challenge-closed': msg`Deze vraag is al beantwoord.`,
  'challenge-running': msg`Over dit punt loopt al een vraag: ‘Stond dit al vast?’ Die moet eerst een antwoord krijgen.`,
  'consultation-ended': msg`Dit inspraaktraject is afgelopen.`,
  'decision-exists': msg`Over dit punt is al een besluit gepubliceerd.`,
  'deviation-statement-missing': msg`Het besluit volgt het advies van inwoners niet helemaal. Schrijf namens de portefeuillehouder waarom.`,
  'decision-point-withdrawn': msg`Dit punt is van de kaart gehaald.`,
  'marker-change-refused': msg`Dit punt kan deze markering niet krijgen.`,
  'hidden-by-moderator': msg`Een moderator heeft deze tekst al verborgen.`,
  'moderation-step-refused': msg`Een collega heeft deze tekst al beoordeeld. Laad de pagina opnieuw.`,
  'nothing-changes': msg`Het is al zo. Er verandert niets.`,
  'participation-not-planned': msg`Plan eerst wanneer mensen voorstellen kunnen doen en wanneer er wordt besloten.`,
  'phase-closed': msg`Dit kan niet in deze fase.`,
  'decision-point-fixed': msg`Dit punt staat al vast. U kunt er geen voorstel over doen.`,
  'decision-point-unknown': msg`Over dit punt is nog niets bekend. U kunt er nu geen voorstel over doen.`,
  'publication-incomplete': msg`Er ontbreekt nog iets. Vul dat aan en publiceer dan opnieuw.`,
  'already-published': msg`Dit concept is al gepubliceerd.`,
  'answers-for-consultation': msg`Uw naam staat bij inspraak die nog loopt. Uw account kan weg als die is afgerond of ingetrokken.`,
  'internal-error': msg`Er ging bij ons iets mis. Probeer het over een paar minuten opnieuw.`,
  'database-unavailable': msg`Het is nu te druk. Probeer het zo nog eens. Er is niets veranderd.`,
  'identity-provider-unavailable': msg`Inloggen lukt nu niet. Probeer het over een paar minuten opnieuw.`,
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
