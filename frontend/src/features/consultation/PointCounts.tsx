import { Plural } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';

export interface Counts {
  fixedCount: number;
  openCount: number;
  unknownCount: number;
}

/** How many points stand fixed, lie open and are not known yet, in one line. */
export function PointCounts({ counts }: { counts: Counts }) {
  const perMarker: [Schemas['Marker'], number][] = [
    ['FIXED', counts.fixedCount],
    ['OPEN', counts.openCount],
    ['UNKNOWN', counts.unknownCount],
  ];
  return perMarker
    .filter(([, count]) => count > 0)
    .map(([marker, count], index) => (
      <span key={marker}>
        {index > 0 && ' · '}
        <PointCount marker={marker} count={count} />
      </span>
    ));
}

/** How many points carry one marker. */
export function PointCount({ marker, count }: { marker: Schemas['Marker']; count: number }) {
  switch (marker) {
    case 'FIXED':
      return <Plural value={count} one="# punt staat vast" other="# punten staan vast" />;
    case 'OPEN':
      return <Plural value={count} one="# punt ligt open" other="# punten liggen open" />;
    case 'UNKNOWN':
      return <Plural value={count} one="# nog niet bekend" other="# nog niet bekend" />;
  }
}
