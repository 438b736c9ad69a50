import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { CommitmentForm } from './CommitmentForm';
import { CommitmentItems } from './CommitmentItems';
import { commitmentsQuery, type Source } from './queries';

/** What officials agreed because of a published answer or a decision, and the next. */
export function TendedCommitments({ slug, source }: { slug: string; source: Source }) {
  const { data } = useInfiniteQuery(commitmentsQuery(slug, source));
  return (
    <section className="stack" aria-labelledby="afspraken">
      <h2 id="afspraken" className="utrecht-heading-2">
        {source.kind === 'answer' ? (
          <Trans>Afspraken uit dit antwoord</Trans>
        ) : (
          <Trans>Afspraken uit dit besluit</Trans>
        )}
      </h2>
      <CommitmentItems
        items={data?.pages.flatMap((page) => page.items) ?? []}
        link={({ id, text }) => <Link {...paths.tendCommitment(id)}>{text}</Link>}
      />
      <CommitmentForm source={source} />
    </section>
  );
}
