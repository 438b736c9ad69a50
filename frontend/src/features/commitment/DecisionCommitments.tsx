import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { usePages } from '@/api/pages';
import { paths } from '@/lib/paths';
import { LoadMore } from '@/ui/LoadMore';
import { CommitmentItems } from './CommitmentItems';
import { commitmentsQuery, decisionActionsQuery } from './queries';

/** What was agreed because of a decision; who may, goes on to agree to more. */
export function DecisionCommitments({ slug, decision }: { slug: string; decision: string }) {
  const { items, ...more } = usePages(commitmentsQuery(slug, { kind: 'decision', id: decision }));
  const { actions } = useSuspenseQuery(decisionActionsQuery(decision)).data;
  const mayCommit = actions.some(({ action, allowed }) => action === 'commit' && allowed);
  return (
    <section className="stack" aria-labelledby="afspraken">
      <h2 id="afspraken" className="utrecht-heading-2">
        <Trans>Wat spreken wij af?</Trans>
      </h2>
      {items.length === 0 && (
        <p>
          <Trans>Uit dit besluit volgt nog geen afspraak.</Trans>
        </p>
      )}
      <CommitmentItems
        items={items}
        link={({ id, text }) => <Link {...paths.commitment(id)}>{text}</Link>}
      />
      <LoadMore {...more} />
      {mayCommit && (
        <p className="no-print">
          <Link {...paths.commit(slug, decision)}>
            <Trans>Maak een afspraak</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}
