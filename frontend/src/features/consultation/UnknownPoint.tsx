import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { MarkerPill } from './MarkerPill';
import { UnknownFacts } from './PointFacts';

/** A point that is not known yet, with the day on which it will be. */
export function UnknownPoint({
  point,
  children,
}: {
  point: Schemas['DecisionPointView'];
  children: ReactNode;
}) {
  return (
    <article className="point point--unknown" aria-labelledby={`punt-${point.id}`}>
      <MarkerPill marker="UNKNOWN" />
      <h3 id={`punt-${point.id}`} className="utrecht-heading-3" lang="nl">
        {point.title}
      </h3>
      {point.unknown && <UnknownFacts unknown={point.unknown} />}
      {children}
    </article>
  );
}
