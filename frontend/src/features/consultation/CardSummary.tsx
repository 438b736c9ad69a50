import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { PointCount } from './PointCounts';

const markers: Schemas['Marker'][] = ['FIXED', 'OPEN', 'UNKNOWN'];

/** The whole card for someone in a hurry: per marker how many points, and which. Each leads to its point. */
export function CardSummary({ points }: { points: Schemas['DecisionPointView'][] }) {
  const { t } = useLingui();
  const standing = points.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const groups = markers
    .map((marker) => ({ marker, those: standing.filter((one) => one.marker === marker) }))
    .filter(({ those }) => those.length > 0);
  return (
    <ul className="card-summary" aria-label={t`In het kort`}>
      {groups.map(({ marker, those }) => (
        <li
          key={marker}
          className={`card-summary__group card-summary__group--${marker.toLowerCase()}`}
        >
          <strong>
            <PointCount marker={marker} count={those.length} />
          </strong>
          <ul>
            {those.map(({ id, title }) => (
              <li key={id}>
                <a href={`#punt-${id}`} lang="nl">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
