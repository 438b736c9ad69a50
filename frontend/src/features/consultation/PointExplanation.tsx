import type { Schemas } from '@/api/client';
import { FixedFacts, UnknownFacts } from './PointFacts';
import { MarkerPill } from './MarkerPill';

/** Why nothing can be proposed on a point: its reason, source and date. */
export function PointExplanation({ point }: { point: Schemas['DecisionPointView'] }) {
  const look = point.marker === 'FIXED' ? 'point point--fixed' : 'point point--unknown';
  return (
    <section className={look} aria-labelledby={`uitleg-${point.id}`}>
      <MarkerPill marker={point.marker} />
      <p id={`uitleg-${point.id}`} className="utrecht-heading-4" lang="nl">
        {point.title}
      </p>
      {point.fixed && (
        <>
          <p className="written" lang="nl">
            {point.fixed.reason}
          </p>
          <FixedFacts fixed={point.fixed} />
        </>
      )}
      {point.unknown && <UnknownFacts unknown={point.unknown} />}
    </section>
  );
}
