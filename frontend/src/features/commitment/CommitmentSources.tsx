import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { commitmentSourcesQuery } from './queries';

/**
 * What residents brought in that led to a commitment, and the answer between.
 *
 * @param show the contributions, each with the way to its page
 */
export function CommitmentSources({
  commitment,
  show,
}: {
  commitment: Schemas['CommitmentView'];
  show: (items: Schemas['CommitmentSource'][]) => ReactNode;
}) {
  const { items, ...more } = usePages(commitmentSourcesQuery(commitment.id));
  const { consultation: slug, decision } = commitment;
  const [first] = items;
  if (first === undefined) return null;
  const answered =
    first.kind === 'REACTION'
      ? paths.reaction(slug, first.contributionId)
      : paths.proposal(slug, first.contributionId);
  return (
    <section className="stack" aria-labelledby="bronnen">
      <h2 id="bronnen" className="utrecht-heading-2">
        <Trans>Waar dit uit voortkomt</Trans>
      </h2>
      {decision === undefined && (
        <p>
          <Link {...answered} hash="antwoord">
            <Trans>Lees het antwoord hierop</Trans>
          </Link>
        </p>
      )}
      {show(items)}
      <LoadMore {...more} />
    </section>
  );
}
