import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { Schemas } from '@/api/client';

/**
 * The Speelruimte card that a draft will make, beside the form where there is room, else folded away.
 *
 * @param show shows decision points as residents see them
 */
export function DraftPreview({
  points,
  show,
}: {
  points: Schemas['DraftPoint'][];
  show: (points: Schemas['DecisionPointView'][]) => ReactNode;
}) {
  const { t } = useLingui();
  const [beside] = useState(() => globalThis.matchMedia('(width > 62rem)').matches);
  return (
    <details className="panel" open={beside}>
      <summary>
        <Trans>Zo zien inwoners de speelruimtekaart</Trans>
      </summary>
      <div className="stack">
        {show(
          points.map(({ title = t`(nog geen titel)`, ...point }, index) => ({
            ...ofMarker(point),
            id: `concept-${index}`,
            title,
          })),
        )}
      </div>
    </details>
  );
}

/** Without what belongs to another marker. */
function ofMarker({ marker, fixed = {}, open = {}, unknown = {} }: Schemas['DraftPoint']) {
  switch (marker) {
    case 'FIXED':
      return { marker, fixed };
    case 'OPEN':
      return { marker, open };
    case 'UNKNOWN':
      return { marker, unknown };
  }
}
