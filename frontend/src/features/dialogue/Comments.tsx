import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { moderationGrounds } from '@/api/moderation';
import { usePages } from '@/api/pages';
import { formatDay } from '@/lib/dates';
import { HiddenText } from '@/ui/HiddenText';
import { LoadMore } from '@/ui/LoadMore';
import { Markdown } from '@/ui/Markdown';
import { Pill } from '@/ui/Pill';
import { commentsQuery } from './queries';

/**
 * What people say about a proposal, oldest first.
 *
 * @param below what one can do about one comment
 * @param children what one can do below the conversation now
 */
export function Comments({
  proposal,
  below,
  children,
}: {
  proposal: string;
  below: (comment: Schemas['CommentView']) => ReactNode;
  children: ReactNode;
}) {
  const { items, ...more } = usePages(commentsQuery(proposal));
  return (
    <section className="stack" aria-labelledby="gesprek">
      <h2 id="gesprek" className="utrecht-heading-2">
        <Trans>Wat anderen hierover zeggen</Trans>
      </h2>
      {items.length === 0 ? (
        <p>
          <Trans>Nog niemand zei iets over dit voorstel.</Trans>
        </p>
      ) : (
        <ol className="list">
          {items.map((comment) => (
            <li key={comment.id}>
              <Comment comment={comment}>{below(comment)}</Comment>
            </li>
          ))}
        </ol>
      )}
      <LoadMore {...more} />
      {children}
    </section>
  );
}

function Comment({ comment, children }: { comment: Schemas['CommentView']; children: ReactNode }) {
  const { author, byOfficial, submittedAt } = comment;
  return (
    <article className="panel">
      <p className="row">
        {byOfficial && (
          <Pill tone="neutral" icon="talk">
            <Trans>Gemeente</Trans>
          </Pill>
        )}
        <span className="note">
          {author === '' ? (
            formatDay(submittedAt)
          ) : (
            <Trans>
              {author}, {formatDay(submittedAt)}
            </Trans>
          )}
        </span>
      </p>
      <Said comment={comment} />
      {children}
    </article>
  );
}

function Said({ comment: { text, html, hidden } }: { comment: Schemas['CommentView'] }) {
  const { t } = useLingui();
  if (hidden) {
    return (
      <HiddenText
        ground={t(moderationGrounds[hidden.ground])}
        reason={hidden.reason}
        day={formatDay(hidden.hiddenAt)}
      />
    );
  }
  return text === '' ? (
    <p>
      <Trans>De schrijver heeft dit verwijderd.</Trans>
    </p>
  ) : (
    <Markdown html={html} />
  );
}
