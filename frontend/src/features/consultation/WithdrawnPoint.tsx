import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { formatDay } from '@/lib/dates';

/** A point that was taken off the card; it stays to be read. */
export function WithdrawnPoint({
  point,
  children,
}: {
  point: Schemas['DecisionPointView'];
  children: ReactNode;
}) {
  return (
    <article className="point point--fixed" aria-labelledby={`punt-${point.id}`}>
      <h3 id={`punt-${point.id}`} className="utrecht-heading-3" lang="nl">
        <s>{point.title}</s>
      </h3>
      {point.withdrawnAt !== undefined && (
        <p>
          <Trans>Van de kaart gehaald op {formatDay(point.withdrawnAt)}.</Trans>
        </p>
      )}
      {children}
    </article>
  );
}
