import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { moderationGrounds } from '@/api/moderation';
import { usePages } from '@/api/pages';
import { formatDay } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { paths } from '@/lib/paths';
import { Dutch } from '@/ui/Dutch';
import { HiddenText } from '@/ui/HiddenText';
import { LoadMore } from '@/ui/LoadMore';
import { Withdrawn } from '@/ui/Withdrawn';
import { reactionCountsQuery, reactionsQuery } from './queries';
import { StancePill } from './StancePill';
import { stanceNames, stances } from './stances';

/** How many agree, are concerned or object, on one point or on all, as links that filter the list. */
export function StanceCounts({ slug, pointId }: { slug: string; pointId: string | undefined }) {
  const { t } = useLingui();
  const { points } = useSuspenseQuery(reactionCountsQuery(slug)).data;
  const counted = points.filter(
    ({ decisionPointId }) => pointId === undefined || decisionPointId === pointId,
  );
  const total = (field: 'agree' | 'concern' | 'objection') =>
    counted.reduce((sum, point) => sum + point[field], 0);
  const counts = {
    AGREE: total('agree'),
    CONCERN: total('concern'),
    OBJECTION: total('objection'),
  };
  return (
    <nav aria-label={t`Kies wat u wilt lezen`}>
      <ul className="choices">
        <li>
          <Link
            {...paths.reactions(slug, pointId)}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            <Trans>Alle reacties</Trans>
          </Link>
        </li>
        {stances.map((stance) => (
          <li key={stance}>
            <Link
              {...paths.reactions(slug, pointId, stance)}
              activeOptions={{ exact: true }}
              resetScroll={false}
            >
              {t(stanceNames[stance])}: {formatCount(counts[stance])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Reactions, newest first, page by page. */
export function ReactionList({
  slug,
  pointId,
  stance,
}: {
  slug: string;
  pointId: string | undefined;
  stance: Schemas['Stance'] | undefined;
}) {
  const { items, ...more } = usePages(reactionsQuery(slug, pointId, stance));
  if (items.length === 0) {
    return (
      <p className="panel">
        <Trans>Er zijn hier nog geen reacties.</Trans>
      </p>
    );
  }
  return (
    <>
      <ul className="list">
        {items.map((reaction) => (
          <li key={reaction.id}>
            <ReactionItem slug={slug} reaction={reaction} />
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </>
  );
}

function ReactionItem({ slug, reaction }: { slug: string; reaction: Schemas['ReactionSummary'] }) {
  const { t } = useLingui();
  const { hidden, withdrawnAt } = reaction;
  return (
    <article className="panel">
      <div>
        <StancePill stance={reaction.stance} />
      </div>
      {withdrawnAt !== undefined ? (
        <Withdrawn day={formatDay(withdrawnAt)} />
      ) : hidden ? (
        <HiddenText
          ground={t(moderationGrounds[hidden.ground])}
          reason={hidden.reason}
          day={formatDay(hidden.hiddenAt)}
        />
      ) : (
        <p className="proposal__text" lang="nl">
          {reaction.text}
        </p>
      )}
      <p className="note">
        <Link {...paths.reaction(slug, reaction.id)}>
          <Trans>
            Reactie van {reaction.author}, {formatDay(reaction.submittedAt)}
          </Trans>
        </Link>
        {' · '}
        <Dutch>{reaction.decisionPoint.title}</Dutch>
      </p>
    </article>
  );
}
