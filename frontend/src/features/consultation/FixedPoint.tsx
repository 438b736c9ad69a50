import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { groundNames } from '@/api/texts';
import { formatDate } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { MarkerPill } from './MarkerPill';
import { FixedFacts } from './PointFacts';

/**
 * A point that stands fixed: on what ground and since when, with the reason and source folded behind it.
 *
 * @param somethingIsOpen whether anything can be proposed in this consultation at all
 */
export function FixedPoint({
  slug,
  point,
  somethingIsOpen,
  children,
}: {
  slug: string;
  point: Schemas['DecisionPointView'];
  somethingIsOpen: boolean;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const { fixed } = point;
  return (
    <article className="point point--fixed" aria-labelledby={`punt-${point.id}`}>
      <MarkerPill marker="FIXED" />
      <h3 id={`punt-${point.id}`} className="utrecht-heading-3" lang="nl">
        {point.title}
      </h3>
      {fixed?.ground && fixed.decisionDate && (
        <p>
          {t(groundNames[fixed.ground])}, {formatDate(fixed.decisionDate)}
        </p>
      )}
      {fixed && (
        <details>
          <summary>
            <Trans>Waarom staat dit vast?</Trans>
          </summary>
          <div className="stack">
            <p className="written" lang="nl">
              {fixed.reason}
            </p>
            <FixedFacts fixed={fixed} />
          </div>
        </details>
      )}
      {somethingIsOpen && (
        <p className="note no-print">
          <Link {...paths.propose(slug, point.id)}>
            <Trans>Wilt u hier toch iets over voorstellen?</Trans>
          </Link>
        </p>
      )}
      {children}
    </article>
  );
}
