import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { CommitmentActs } from '@/features/commitment/CommitmentActs';
import { CommitmentFacts } from '@/features/commitment/CommitmentFacts';
import { CommitmentHistory } from '@/features/commitment/CommitmentHistory';
import { CommitmentPill } from '@/features/commitment/CommitmentPill';
import { commitmentActionsQuery, commitmentQuery } from '@/features/commitment/queries';
import { municipalityQuery } from '@/features/municipality/queries';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/afspraken/$id')({
  loader: ({ context: { queryClient }, params: { id } }) =>
    Promise.all([
      queryClient.query(commitmentQuery(id)),
      queryClient.query(commitmentActionsQuery(id)),
    ]),
  component: TendPage,
});

function TendPage() {
  const { id } = Route.useParams();
  const { email } = useSuspenseQuery(municipalityQuery()).data;
  const { data: commitment } = useSuspenseQuery(commitmentQuery(id));
  return (
    <div className="wrap">
      <Breadcrumb current={<Trans>Afspraak</Trans>}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.worklist(commitment.consultation)}>
          <Trans>Antwoorden</Trans>
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle lang="nl">{commitment.text}</PageTitle>
        <p>
          <CommitmentPill state={commitment.state} overdue={commitment.overdue} />
        </p>
        <p>
          <Link {...paths.commitment(id)}>
            <Trans>Zoals iedereen het leest</Trans>
          </Link>
        </p>
      </div>
      <div className="columns columns--even">
        <div className="stack">
          <CommitmentFacts commitment={commitment} email={email} />
          <CommitmentActs commitment={commitment} />
        </div>
        <CommitmentHistory history={commitment.history} />
      </div>
    </div>
  );
}
