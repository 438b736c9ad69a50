import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { Refused } from '@/features/account/Refused';
import { commitmentsQuery, decisionActionsQuery } from '@/features/commitment/queries';
import { TendedCommitments } from '@/features/commitment/TendedCommitments';
import { decisionQuery } from '@/features/decision/queries';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/inspraak/$slug/besluiten/$id')({
  loader: ({ context: { queryClient }, params: { slug, id } }) =>
    Promise.all([
      queryClient.query(decisionQuery(id)),
      queryClient.query(decisionActionsQuery(id)),
      queryClient.infiniteQuery(commitmentsQuery(slug, { kind: 'decision', id })),
    ]),
  component: CommitPage,
});

/** Where an official agrees to something because of a decision. */
function CommitPage() {
  const { slug, id } = Route.useParams();
  const { data: decision } = useSuspenseQuery(decisionQuery(id));
  const { actions } = useSuspenseQuery(decisionActionsQuery(id)).data;
  const commit = actions.find(({ action }) => action === 'commit');
  return (
    <div className="wrap">
      <Breadcrumb current={<Trans>Besluit</Trans>}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.amend(slug)} lang="nl">
          {decision.consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle lang="nl">{decision.outcome}</PageTitle>
        <p>
          <Link {...paths.decision(slug, id)}>
            <Trans>Zoals iedereen het leest</Trans>
          </Link>
        </p>
      </div>
      {commit?.allowed ? (
        <TendedCommitments slug={slug} source={{ kind: 'decision', id }} />
      ) : (
        <Refused problem={commit?.problem} />
      )}
    </div>
  );
}
