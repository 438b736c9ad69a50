import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { problemSentence } from '@/api/problems';
import { influenceNames, influencePromises } from '@/api/texts';
import { paths } from '@/lib/paths';
import { buttonClass } from '@/ui/buttonClass';
import { Icon } from '@/ui/Icon';
import { Pill } from '@/ui/Pill';
import { MarkerPill } from './MarkerPill';
import { OpenFacts } from './PointFacts';

/** A point that lies open: how much influence one has on it, its limits, and the way to a proposal. */
export function OpenPoint({
  slug,
  point,
  propose,
  children,
}: {
  slug: string;
  point: Schemas['DecisionPointView'];
  propose: Schemas['ActionView'] | undefined;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const level = point.open?.influenceLevel;
  return (
    <article className="point" aria-labelledby={`punt-${point.id}`}>
      <div className="row">
        <MarkerPill marker="OPEN" />
        {level && (
          <Pill tone="neutral" icon="hand">
            {t(influenceNames[level])}
          </Pill>
        )}
      </div>
      <h3 id={`punt-${point.id}`} className="utrecht-heading-3" lang="nl">
        {point.title}
      </h3>
      {level && <p className="point__promise">{t(influencePromises[level])}</p>}
      {point.open && <OpenFacts open={point.open} />}
      {propose && <Propose slug={slug} point={point} propose={propose} />}
      {children}
    </article>
  );
}

/** Whoever is not logged in may write first and log in when sending. */
function Propose({
  slug,
  point,
  propose,
}: {
  slug: string;
  point: Schemas['DecisionPointView'];
  propose: Schemas['ActionView'];
}) {
  const { t } = useLingui();
  if (!propose.allowed && propose.problem !== 'unauthorized') {
    return <p className="note">{t(problemSentence(propose.problem))}</p>;
  }
  return (
    <Link {...paths.propose(slug, point.id)} className={buttonClass.primary}>
      <Icon name="talk" />
      <Trans>Doe een voorstel</Trans>
      <span className="visually-hidden" lang="nl">
        : {point.title}
      </span>
    </Link>
  );
}
