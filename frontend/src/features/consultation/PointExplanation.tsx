import type { Schemas } from '@/api/client';
import { FixedFacts, UnknownFacts } from './PointFacts';
import { MarkerPill } from './MarkerPill';

/** Why nothing can be proposed on a point: its reason, source and date. */
export function PointExplanation({ point }: { point: Schemas['DecisionPointView'] }) {
  const look = point.marker === 'FIXED' ? 'point point--fixed' : 'point point--unknown';
  return (
    <section className={look} aria-label={point.title}>
      <MarkerPill marker={point.marker} />
      <p className="utrecht-heading-4">{point.title}</p>
      {point.fixed && (
        <>
          <p className="written">{point.fixed.reason}</p>
          <FixedFacts fixed={point.fixed} />
        </>
      )}
      {point.unknown && <UnknownFacts unknown={point.unknown} />}
    </section>
  );
}
