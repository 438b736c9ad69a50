import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { loginProblemOf } from '@/api/login';
import { problemSentence } from '@/api/problems';
import { influenceNames, influencePromises } from '@/api/texts';
import { paths } from '@/lib/paths';
import { buttonClass } from '@/ui/buttonClass';
import { Icon } from '@/ui/Icon';
import { Pill } from '@/ui/Pill';
import { MarkerPill } from './MarkerPill';
import { OpenFacts } from './PointFacts';

/** A point that lies open: how much influence one has on it, its limits, and the ways to take part. */
export function OpenPoint({
  slug,
  point,
  propose,
  react,
  children,
}: {
  slug: string;
  point: Schemas['DecisionPointView'];
  propose: Schemas['ActionView'] | undefined;
  react: Schemas['ActionView'] | undefined;
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
      <TakePart slug={slug} point={point} propose={propose} react={react} />
      {children}
    </article>
  );
}

/** Whoever is not logged in may write first and log in when sending. */
const isOffered = (action: Schemas['ActionView'] | undefined) =>
  action?.allowed || loginProblemOf(action?.problem) !== undefined;

/** The ways to take part, or why there is none now. */
function TakePart({
  slug,
  point: { id, title },
  propose,
  react,
}: {
  slug: string;
  point: Schemas['DecisionPointView'];
  propose: Schemas['ActionView'] | undefined;
  react: Schemas['ActionView'] | undefined;
}) {
  const { t } = useLingui();
  if (!isOffered(propose) && !isOffered(react)) {
    return propose && <p className="note">{t(problemSentence(propose.problem))}</p>;
  }
  return (
    <div className="row">
      {isOffered(propose) && (
        <Link {...paths.propose(slug, id)} className={buttonClass.primary}>
          <Icon name="talk" />
          <Trans>Doe een voorstel</Trans>
          <span className="visually-hidden" lang="nl">
            : {title}
          </span>
        </Link>
      )}
      {isOffered(react) && (
        <Link {...paths.react(slug, id)} className={buttonClass.secondary}>
          <Trans>Geef een reactie</Trans>
          <span className="visually-hidden" lang="nl">
            : {title}
          </span>
        </Link>
      )}
    </div>
  );
}
