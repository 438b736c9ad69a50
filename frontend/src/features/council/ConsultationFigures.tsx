import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { participationNames } from '@/api/participation';
import { influenceNames, wordsFor } from '@/api/texts';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { FigureCount } from './FigureCount';
import { figures } from './figures';
import { consultationFiguresQuery } from './queries';

type Row = Schemas['ConsultationFigure'];
type Figure = Schemas['Figure'];

interface Column {
  name: string;
  value: (row: Row) => ReactNode;
  isNumber?: boolean;
}

/** Per consultation what stands fixed and lies open, how much was brought in, and what became of it. */
export function ConsultationFigures() {
  const { t } = useLingui();
  const { items, ...more } = usePages(consultationFiguresQuery());
  const words = (names: Record<string, MessageDescriptor>, value: string) => {
    const text = wordsFor(names, value);
    return text ? t(text) : value;
  };
  const columns = (...shown: Figure[]): Column[] =>
    shown.map((figure) => ({
      name: t(figures[figure].name),
      value: (row) => {
        const { count } = figures[figure];
        return count && <FigureCount figure={figure} count={row[count]} consultation={row} />;
      },
      isNumber: true,
    }));
  return (
    <div className="panel stack">
      <FigureTable
        caption={t`Per inspraaktraject`}
        rows={items}
        columns={[
          { name: t`Meedoen`, value: (row) => words(participationNames, row.participation) },
          { name: t`Mate van invloed`, value: (row) => words(influenceNames, row.influenceLevel) },
          ...columns('FIXED_POINTS', 'OPEN_POINTS', 'UNKNOWN_POINTS', 'OVERDUE_POINTS'),
        ]}
      />
      {items.length === 0 && (
        <p>
          <Trans>Er is nog niets gepubliceerd.</Trans>
        </p>
      )}
      <FigureTable
        caption={t`Wijzigingen en vragen per inspraaktraject`}
        rows={items.filter(({ signalCount, challengeCount }) => signalCount + challengeCount > 0)}
        columns={columns('SIGNALS', 'CHALLENGES', 'UPHELD_CHALLENGES', 'OVERDUE_CHALLENGES')}
      />
      <FigureTable
        caption={t`Inbreng en antwoorden per inspraaktraject`}
        rows={items.filter(({ contributionCount }) => contributionCount > 0)}
        columns={[
          ...columns('PROPOSALS', 'REACTIONS'),
          { name: t`Steun`, value: (row) => formatCount(row.supportCount), isNumber: true },
          ...columns('ANSWERED', 'ANSWERED_IN_TIME', 'UNANSWERED_OVERDUE', 'HIDDEN'),
        ]}
      />
      <FigureTable
        caption={t`Besluiten en afspraken per inspraaktraject`}
        rows={items.filter(
          ({ decisionCount, commitmentCount }) => decisionCount + commitmentCount > 0,
        )}
        columns={columns(
          'DECISIONS_WITH_STATEMENT',
          'DECISIONS_WITHOUT_STATEMENT',
          'KEPT_COMMITMENTS',
          'RUNNING_COMMITMENTS',
          'LATE_COMMITMENTS',
          'DISPUTED_COMMITMENTS',
        )}
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
