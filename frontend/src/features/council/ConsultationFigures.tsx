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

type Row = Schemas['ConsultationFigure'];

interface Column {
  name: string;
  value: (row: Row) => string;
  isNumber?: boolean;
}

/** Per consultation what stands fixed and lies open, how much was brought in, and what was agreed. */
export function ConsultationFigures() {
  const { t } = useLingui();
  const { items, ...more } = usePages(consultationFiguresQuery());
  const words = (names: Record<string, MessageDescriptor>, value: string) => {
    const text = wordsFor(names, value);
    return text ? t(text) : value;
  };
  const count = (name: string, of: (row: Row) => number): Column => ({
    name,
    value: (row) => formatCount(of(row)),
    isNumber: true,
  });
  return (
    <div className="panel stack">
      <FigureTable
        caption={t`Per inspraaktraject`}
        rows={items}
        columns={[
          { name: t`Meedoen`, value: (row) => words(participationNames, row.participation) },
          { name: t`Mate van invloed`, value: (row) => words(influenceNames, row.influenceLevel) },
          count(t`Staat vast`, (row) => row.fixedCount),
          count(t`Ligt open`, (row) => row.openCount),
          count(t`Nog niet bekend`, (row) => row.unknownCount),
          count(t`Te laat`, (row) => row.overdueCount + row.overdueChallengeCount),
          count(t`Gewijzigd tijdens inspraak`, (row) => row.signalCount),
          count(t`Stond dit al vast?`, (row) => row.challengeCount),
          count(t`Gelijk gekregen`, (row) => row.upheldCount),
          count(t`Voorstellen`, (row) => row.proposalCount),
          count(t`Reacties`, (row) => row.reactionCount),
          count(t`Steun`, (row) => row.supportCount),
          count(t`Beantwoord`, (row) => row.answeredCount),
          count(t`Antwoord te laat`, (row) => row.unansweredOverdueCount),
        ]}
      />
      {items.length === 0 && (
        <p>
          <Trans>Er is nog niets gepubliceerd.</Trans>
        </p>
      )}
      <FigureTable
        caption={t`Afspraken per inspraaktraject`}
        rows={items.filter(({ commitmentCount }) => commitmentCount > 0)}
        columns={[
          count(t`Nagekomen`, (row) => row.keptCommitmentCount),
          count(t`Lopend`, (row) => row.runningCommitmentCount),
          count(t`Te laat`, (row) => row.lateCommitmentCount),
          count(t`Inwoners zijn het er niet mee eens`, (row) => row.disputedCommitmentCount),
        ]}
      />
      <LoadMore {...more} />
    </div>
  );
}

function FigureTable({
  caption,
  rows,
  columns,
}: {
  caption: string;
  rows: Row[];
  columns: Column[];
}) {
  return (
    <table className="utrecht-table">
      <caption className="utrecht-heading-3">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Inspraaktraject</Trans>
          </th>
          {columns.map(({ name, isNumber }) => (
            <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slug}>
            <th scope="row">
              <Link {...paths.consultation(row.slug)} lang="nl">
                {row.title}
              </Link>
            </th>
            {columns.map(({ name, value, isNumber }) => (
              <td key={name} className={isNumber ? 'number' : undefined} data-column={name}>
                {value(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
