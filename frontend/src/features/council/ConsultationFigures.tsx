import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { influenceNames, participationNames, wordsFor } from '@/api/texts';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { consultationFiguresQuery } from './queries';

/** Per consultation what stands fixed and lies open, and how much was proposed and supported. */
export function ConsultationFigures() {
  const { t } = useLingui();
  const { items, ...more } = usePages(consultationFiguresQuery());
  const columns = {
    participation: t`Meedoen`,
    influence: t`Mate van invloed`,
    fixed: t`Staat vast`,
    open: t`Ligt open`,
    unknown: t`Nog niet bekend`,
    overdue: t`Te laat`,
    signals: t`Gewijzigd tijdens inspraak`,
    challenges: t`Stond dit al vast?`,
    upheld: t`Gelijk gekregen`,
    proposals: t`Voorstellen`,
    reactions: t`Reacties`,
    supports: t`Steun`,
    answered: t`Beantwoord`,
    late: t`Antwoord te laat`,
    kept: t`Afspraken nagekomen`,
    running: t`Afspraken lopend`,
    lateCommitments: t`Afspraken te laat`,
    disputed: t`Afspraken niet eens`,
  };
  const numbers = [
    'fixed',
    'open',
    'unknown',
    'overdue',
    'signals',
    'challenges',
    'upheld',
    'proposals',
    'reactions',
    'supports',
    'answered',
    'late',
    'kept',
    'running',
    'lateCommitments',
    'disputed',
  ] as const;
  const words = (names: Record<string, MessageDescriptor>, value: string) => {
    const text = wordsFor(names, value);
    return text ? t(text) : value;
  };
  const countsOf = (row: Schemas['ConsultationFigure']) => ({
    fixed: row.fixedCount,
    open: row.openCount,
    unknown: row.unknownCount,
    overdue: row.overdueCount + row.overdueChallengeCount,
    signals: row.signalCount,
    challenges: row.challengeCount,
    upheld: row.upheldCount,
    proposals: row.proposalCount,
    reactions: row.reactionCount,
    supports: row.supportCount,
    answered: row.answeredCount,
    late: row.unansweredOverdueCount,
    kept: row.keptCommitmentCount,
    running: row.runningCommitmentCount,
    lateCommitments: row.lateCommitmentCount,
    disputed: row.disputedCommitmentCount,
  });
  return (
    <div className="panel">
      <table className="utrecht-table">
        <caption className="utrecht-heading-3">
          <Trans>Per inspraaktraject</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Inspraaktraject</Trans>
            </th>
            <th scope="col">{columns.participation}</th>
            <th scope="col">{columns.influence}</th>
            {numbers.map((name) => (
              <th key={name} scope="col" className="number">
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <Link {...paths.consultation(row.slug)} lang="nl">
                  {row.title}
                </Link>
              </th>
              <td data-column={columns.participation}>
                {words(participationNames, row.participation)}
              </td>
              <td data-column={columns.influence}>{words(influenceNames, row.influenceLevel)}</td>
              {numbers.map((name) => (
                <td key={name} className="number" data-column={columns[name]}>
                  {formatCount(countsOf(row)[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {items.length === 0 && (
        <p>
          <Trans>Er is nog niets gepubliceerd.</Trans>
        </p>
      )}
      <LoadMore {...more} />
    </div>
  );
}
