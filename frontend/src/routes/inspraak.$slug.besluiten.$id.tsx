import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { DecisionCommitments } from '@/features/commitment/DecisionCommitments';
import { commitmentsQuery, decisionActionsQuery } from '@/features/commitment/queries';
import { consultationQuery } from '@/features/consultation/queries';
import { ContributionLinks } from '@/features/contribution/ContributionLinks';
import { DecisionBody } from '@/features/decision/DecisionBody';
import { decisionQuery, sourcesQuery } from '@/features/decision/queries';
import { Sources } from '@/features/decision/Sources';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/inspraak/$slug/besluiten/$id')({
  loader: ({ context: { queryClient }, params: { slug, id } }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.query(decisionQuery(id)),
      queryClient.infiniteQuery(sourcesQuery(id)),
      queryClient.query(decisionActionsQuery(id)),
      queryClient.infiniteQuery(commitmentsQuery(slug, { kind: 'decision', id })),
    ]),
  component: DecisionPage,
});

/** A decision, what was agreed because of it, and the way back to what it came from. */
function DecisionPage() {
  const { slug, id } = Route.useParams();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const { data: decision } = useSuspenseQuery(decisionQuery(id));
  return (
    <div className="wrap">
      <Breadcrumb current={<Trans>Besluit</Trans>}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <p className="note">
          <Trans>
            Besluit over: <Dutch>{decision.question}</Dutch>
          </Trans>
        </p>
        <PageTitle lang="nl">{decision.outcome}</PageTitle>
      </div>
      <div className="stack stack--loose">
        <div className="panel stack stack--tight">
          <DecisionBody decision={decision} />
          <p className="note">
            <Link {...paths.register({ over: consultation.id, versie: decision.cardVersion })}>
              <Trans>Controleer dit in het beslisregister</Trans>
            </Link>
          </p>
        </div>
        <DecisionCommitments slug={slug} decision={id} />
        <Sources
          decision={decision}
          show={(items) => <ContributionLinks slug={slug} items={items} />}
        />
      </div>
    </div>
  );
}
