import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { formatDay } from '@/lib/dates';
import { LoadMore } from '@/ui/LoadMore';
import { Markdown } from '@/ui/Markdown';
import { Pill } from '@/ui/Pill';
import { commentsQuery } from './queries';

/**
 * What people say about a proposal, oldest first.
 *
 * @param children what one can do below the conversation now
 */
export function Comments({ proposal, children }: { proposal: string; children: ReactNode }) {
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
              <Comment comment={comment} />
            </li>
          ))}
        </ol>
      )}
      <LoadMore {...more} />
      {children}
    </section>
  );
}

function Comment({ comment }: { comment: Schemas['CommentView'] }) {
  const { author, byOfficial, text, html, submittedAt } = comment;
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
      {text === '' ? (
        <p>
          <Trans>De schrijver heeft dit verwijderd.</Trans>
        </p>
      ) : (
        <Markdown html={html} />
      )}
    </article>
  );
}
