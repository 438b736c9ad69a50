import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { CommitmentForm } from './CommitmentForm';
import { CommitmentItems } from './CommitmentItems';
import { commitmentsQuery } from './queries';

/** What officials agreed because of a published answer, and the next. */
export function AnswerCommitments({ slug, answerId }: { slug: string; answerId: string }) {
  const { data } = useInfiniteQuery(commitmentsQuery(slug, answerId));
  return (
    <section className="stack" aria-labelledby="afspraken">
      <h2 id="afspraken" className="utrecht-heading-2">
        <Trans>Afspraken uit dit antwoord</Trans>
      </h2>
      <CommitmentItems
        items={data?.pages.flatMap((page) => page.items) ?? []}
        link={({ id, text }) => <Link {...paths.tendCommitment(id)}>{text}</Link>}
      />
      <CommitmentForm answerId={answerId} />
    </section>
  );
}
