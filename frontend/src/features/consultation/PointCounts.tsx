import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export interface Counts {
  fixedCount: number;
  openCount: number;
  unknownCount: number;
}

/** How many points stand fixed, lie open and are not known yet, in one line. */
export function PointCounts({ counts }: { counts: Counts }) {
  const { fixedCount, openCount, unknownCount } = counts;
  const parts: ReactNode[] = [
    fixedCount > 0 && (
      <Plural value={fixedCount} one="# punt staat vast" other="# punten staan vast" />
    ),
    openCount > 0 && (
      <Plural value={openCount} one="# punt ligt open" other="# punten liggen open" />
    ),
    unknownCount > 0 && (
      <Plural value={unknownCount} one="# nog niet bekend" other="# nog niet bekend" />
    ),
  ].filter(Boolean);
  return parts.map((part, index) => (
    <span key={index}>
      {index > 0 && ' · '}
      {part}
    </span>
  ));
}
