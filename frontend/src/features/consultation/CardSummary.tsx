import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { PointCount } from './PointCounts';

const markers: Schemas['Marker'][] = ['FIXED', 'OPEN', 'UNKNOWN'];

/** The whole card for someone in a hurry: per marker how many points, and which. Each leads to its point. */
export function CardSummary({ card }: { card: Schemas['CardView'] }) {
  const { t } = useLingui();
  const standing = card.points.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const groups = markers
    .map((marker) => ({ marker, points: standing.filter((one) => one.marker === marker) }))
    .filter(({ points }) => points.length > 0);
  return (
    <ul className="card-summary" aria-label={t`In het kort`}>
      {groups.map(({ marker, points }) => (
        <li
          key={marker}
          className={`card-summary__group card-summary__group--${marker.toLowerCase()}`}
        >
          <strong>
            <PointCount marker={marker} count={points.length} />
          </strong>
          <ul>
            {points.map(({ id, title }) => (
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
