import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Schemas } from '@/api/client';
import { formatCount } from '@/lib/numbers';
import { FigureCount } from './FigureCount';
import { figures } from './figures';
import { overviewQuery } from './queries';

type Figure = Schemas['Figure'];

const groups: Figure[][] = [
  ['CONSULTATIONS', 'OPEN', 'PROPOSALS', 'REACTIONS'],
  ['FIXED_POINTS', 'OPEN_POINTS', 'UNKNOWN_POINTS', 'OVERDUE_POINTS'],
  ['CONTRIBUTIONS', 'ANSWERED', 'ANSWERED_IN_TIME', 'UNANSWERED_OVERDUE', 'HIDDEN'],
  ['DECISIONS', 'DECISIONS_WITH_STATEMENT', 'DECISIONS_WITHOUT_STATEMENT'],
  [
    'COMMITMENTS',
    'KEPT_COMMITMENTS',
    'RUNNING_COMMITMENTS',
    'LATE_COMMITMENTS',
    'DISPUTED_COMMITMENTS',
  ],
  ['SIGNALS', 'CHALLENGES', 'UPHELD_CHALLENGES', 'OVERDUE_CHALLENGES'],
];

/** The totals of the municipality, at a glance, and what each means. */
export function OverviewFigures() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(overviewQuery());
  return (
    <div className="stack">
      {groups.map((group) => (
        <dl key={group.join()} className="figures">
          {group.map((figure) => (
            <div key={figure}>
              <dt>{t(figures[figure].name)}</dt>
              <dd>
                <FigureCount figure={figure} count={data[figures[figure].total]} />
              </dd>
            </div>
          ))}
          {group[0] === 'CONSULTATIONS' && (
            <div>
              <dt>
                <Trans>Steun</Trans>
              </dt>
              <dd>{formatCount(data.supports)}</dd>
            </div>
          )}
        </dl>
      ))}
      <details className="panel">
        <summary>
          <Trans>Wat betekenen deze cijfers?</Trans>
        </summary>
        <dl className="stack">
          {groups.flat().map((figure) => (
            <div key={figure}>
              <dt>
                <strong>{t(figures[figure].name)}</strong>
              </dt>
              <dd>{t(figures[figure].meaning)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <strong>
                <Trans>Steun</Trans>
              </strong>
            </dt>
            <dd>
              <Trans>
                Hoe vaak inwoners achter een voorstel gaan staan. Wie dat deed, laten wij niet zien.
              </Trans>
            </dd>
          </div>
        </dl>
      </details>
    </div>
  );
}
