import { Plural } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import type { Feature } from './shapes';

/** The places of the map as a list of links, with what plays there. */
export function PlaceList({
  places,
  chosen,
}: {
  places: Feature[];
  /** Code of the place that is chosen. */
  chosen: string | undefined;
}) {
  return (
    <ul className="places">
      {places.map(({ id, properties: { name, consultationCount } }) => (
        <li key={id}>
          <Link {...paths.map(id)} resetScroll={false} aria-current={id === chosen || undefined}>
            {name}
          </Link>{' '}
          <span className="note">
            <Plural
              value={consultationCount}
              _0="geen inspraak"
              one="# traject"
              other="# trajecten"
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
