import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schemas } from '@/api/client';

type Figure = Schemas['Figure'];
type Numbers<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T];

interface FigureWords {
  /** Its word in an address. */
  word: string;
  name: MessageDescriptor;
  /** What it counts, in a sentence. */
  meaning: MessageDescriptor;
  total: Numbers<Schemas['FigureOverview']>;
  /** Where it stands in the row of a consultation, if it is shown there. */
  count?: Numbers<Schemas['ConsultationFigure']>;
}

/** Every figure; one without its words fails the build. */
export const figures: Record<Figure, FigureWords> = {
  CONSULTATIONS: {
    word: 'trajecten',
    name: msg`Inspraak­trajecten`,
    meaning: msg`Alle gepubliceerde trajecten, ook als ze klaar zijn of ingetrokken.`,
    total: 'consultations',
  },
  OPEN: {
    word: 'meedoen',
    name: msg`U kunt nu meedoen`,
    meaning: msg`Trajecten waarin inwoners vandaag iets kunnen inbrengen.`,
    total: 'open',
  },
  FIXED_POINTS: {
    word: 'staat-vast',
    name: msg`Staat vast`,
    meaning: msg`Punten die al besloten zijn.`,
    total: 'fixedPoints',
    count: 'fixedCount',
  },
  OPEN_POINTS: {
    word: 'ligt-open',
    name: msg`Ligt open`,
    meaning: msg`Punten waarover inwoners nog iets kunnen zeggen.`,
    total: 'openPoints',
    count: 'openCount',
  },
  UNKNOWN_POINTS: {
    word: 'nog-niet-bekend',
    name: msg`Nog niet bekend`,
    meaning: msg`Punten die de gemeente nog uitzoekt, ook als dat te lang duurt.`,
    total: 'unknownPoints',
    count: 'unknownCount',
  },
  OVERDUE_POINTS: {
    word: 'te-laat-bekend',
    name: msg`Te laat bekend`,
    meaning: msg`Punten die de gemeente nog uitzoekt, terwijl de beloofde dag voorbij is.`,
    total: 'overduePoints',
    count: 'overdueCount',
  },
  SIGNALS: {
    word: 'gewijzigd-tijdens-inspraak',
    name: msg`Gewijzigd tijdens inspraak`,
    meaning: msg`Hoe vaak een punt vast kwam te staan, minder invloed kreeg of een andere datum, terwijl inwoners al meededen.`,
    total: 'signals',
    count: 'signalCount',
  },
  CHALLENGES: {
    word: 'stond-dit-al-vast',
    name: msg`Stond dit al vast?`,
    meaning: msg`Hoe vaak een inwoner vroeg of iets al vaststond.`,
    total: 'challenges',
    count: 'challengeCount',
  },
  UPHELD_CHALLENGES: {
    word: 'gelijk-gekregen',
    name: msg`Gelijk gekregen`,
    meaning: msg`Hoe vaak de inwoner die dat vroeg gelijk had.`,
    total: 'upheldChallenges',
    count: 'upheldCount',
  },
  OVERDUE_CHALLENGES: {
    word: 'vragen-te-laat',
    name: msg`Vragen te laat`,
    meaning: msg`Vragen of iets al vaststond die nog geen antwoord hebben, terwijl de laatste dag voorbij is.`,
    total: 'overdueChallenges',
    count: 'overdueChallengeCount',
  },
  PROPOSALS: {
    word: 'voorstellen',
    name: msg`Voorstellen`,
    meaning: msg`Alle voorstellen van inwoners, wat er ook mee gebeurde.`,
    total: 'proposals',
    count: 'proposalCount',
  },
  REACTIONS: {
    word: 'reacties',
    name: msg`Reacties`,
    meaning: msg`Alle reacties van inwoners op een open punt, wat er ook mee gebeurde.`,
    total: 'reactions',
    count: 'reactionCount',
  },
  CONTRIBUTIONS: {
    word: 'inbreng',
    name: msg`Inbreng`,
    meaning: msg`Alles wat inwoners inbrachten: voorstellen en reacties samen.`,
    total: 'contributions',
    count: 'contributionCount',
  },
  ANSWERED: {
    word: 'beantwoord',
    name: msg`Beantwoord`,
    meaning: msg`Inbreng waarop de gemeente een antwoord publiceerde.`,
    total: 'answered',
    count: 'answeredCount',
  },
  ANSWERED_IN_TIME: {
    word: 'op-tijd-beantwoord',
    name: msg`Op tijd beantwoord`,
    meaning: msg`Inbreng met een antwoord op of voor de laatste beloofde dag.`,
    total: 'answeredInTime',
    count: 'answeredInTimeCount',
  },
  UNANSWERED_OVERDUE: {
    word: 'antwoord-te-laat',
    name: msg`Antwoord te laat`,
    meaning: msg`Inbreng zonder antwoord, terwijl de laatste beloofde dag voorbij is.`,
    total: 'unansweredOverdue',
    count: 'unansweredOverdueCount',
  },
  HIDDEN: {
    word: 'verborgen',
    name: msg`Verborgen door een moderator`,
    meaning: msg`Inbreng die u nu niet kunt lezen omdat hij tegen de regels is. De gemeente moet er wel op antwoorden.`,
    total: 'hidden',
    count: 'hiddenCount',
  },
  DECISIONS: {
    word: 'besluiten',
    name: msg`Besluiten`,
    meaning: msg`Alle besluiten over een punt.`,
    total: 'decisions',
    count: 'decisionCount',
  },
  DECISIONS_WITH_STATEMENT: {
    word: 'besluiten-met-afwijking',
    name: msg`Besluiten met afwijkings­verklaring`,
    meaning: msg`Besluiten die afwijken van wat inwoners inbrachten. De portefeuillehouder legt uit waarom.`,
    total: 'decisionsWithStatement',
    count: 'decisionWithStatementCount',
  },
  DECISIONS_WITHOUT_STATEMENT: {
    word: 'besluiten-zonder-afwijking',
    name: msg`Besluiten zonder afwijkings­verklaring`,
    meaning: msg`Alle andere besluiten.`,
    total: 'decisionsWithoutStatement',
    count: 'decisionWithoutStatementCount',
  },
  COMMITMENTS: {
    word: 'afspraken',
    name: msg`Afspraken`,
    meaning: msg`Alles wat de gemeente afsprak na inbreng van inwoners.`,
    total: 'commitments',
    count: 'commitmentCount',
  },
  KEPT_COMMITMENTS: {
    word: 'afspraken-nagekomen',
    name: msg`Afspraken nagekomen`,
    meaning: msg`De gemeente zegt klaar, inwoners zeggen ja, en niemand zegt nee of voor een deel.`,
    total: 'keptCommitments',
    count: 'keptCommitmentCount',
  },
  RUNNING_COMMITMENTS: {
    word: 'afspraken-lopend',
    name: msg`Afspraken lopend`,
    meaning: msg`Er is nog tijd, of de gemeente zegt klaar en er zei nog niemand iets.`,
    total: 'runningCommitments',
    count: 'runningCommitmentCount',
  },
  LATE_COMMITMENTS: {
    word: 'afspraken-te-laat',
    name: msg`Afspraken te laat`,
    meaning: msg`Niet klaar, en de laatste dag is voorbij.`,
    total: 'lateCommitments',
    count: 'lateCommitmentCount',
  },
  DISPUTED_COMMITMENTS: {
    word: 'afspraken-niet-eens',
    name: msg`Afspraken: inwoners niet eens`,
    meaning: msg`De gemeente zegt klaar, een inwoner zegt nee of voor een deel.`,
    total: 'disputedCommitments',
    count: 'disputedCommitmentCount',
  },
};

/** The figure of a word in an address, or undefined where it is none. */
export function figureOf(word: string): Figure | undefined {
  return Object.entries(figures).find(([, figure]) => figure.word === word)?.[0] as
    Figure | undefined;
}
