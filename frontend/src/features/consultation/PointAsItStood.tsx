import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { influenceNames } from '@/api/texts';
import { MarkerPill } from './MarkerPill';
import { FixedFacts, OpenFacts, UnknownFacts } from './PointFacts';

/** A point with all that its card said about it then. */
export function PointAsItStood({ point }: { point: Schemas['DecisionPointView'] }) {
  const { t } = useLingui();
  const { marker, title, fixed, open, unknown, withdrawnAt } = point;
  return (
    <article className={marker === 'OPEN' ? 'point' : `point point--${marker.toLowerCase()}`}>
      <MarkerPill marker={marker} />
      <p className="utrecht-heading-4" lang="nl">
        {withdrawnAt === undefined ? title : <s>{title}</s>}
      </p>
      {fixed && (
        <>
          <p className="written" lang="nl">
            {fixed.reason}
          </p>
          <FixedFacts fixed={fixed} />
        </>
      )}
      {open && (
        <>
          {open.influenceLevel && <p>{t(influenceNames[open.influenceLevel])}</p>}
          <OpenFacts open={open} />
        </>
      )}
      {unknown && <UnknownFacts unknown={unknown} />}
    </article>
  );
}
