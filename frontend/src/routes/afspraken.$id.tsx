import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { CommitmentFacts } from '@/features/commitment/CommitmentFacts';
import { CommitmentHistory } from '@/features/commitment/CommitmentHistory';
import { CommitmentPill } from '@/features/commitment/CommitmentPill';
import { CommitmentSources } from '@/features/commitment/CommitmentSources';
import { IsItDone } from '@/features/commitment/IsItDone';
import {
  commitmentActionsQuery,
  commitmentQuery,
  commitmentSourcesQuery,
  remarksQuery,
} from '@/features/commitment/queries';
import { ResidentsSay } from '@/features/commitment/ResidentsSay';
import { municipalityQuery } from '@/features/municipality/queries';
import { ContributionLinks } from '@/features/contribution/ContributionLinks';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { Dutch } from '@/ui/Dutch';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/afspraken/$id')({
  loader: ({ context: { queryClient }, params: { id } }) =>
    Promise.all([
      queryClient.query(commitmentQuery(id)),
      queryClient.query(commitmentActionsQuery(id)),
      queryClient.infiniteQuery(remarksQuery(id)),
      queryClient.infiniteQuery(commitmentSourcesQuery(id)),
    ]),
  component: CommitmentPage,
});

function CommitmentPage() {
  const { id } = Route.useParams();
  const { email } = useSuspenseQuery(municipalityQuery()).data;
  const { data: commitment } = useSuspenseQuery(commitmentQuery(id));
  const { actions } = useSuspenseQuery(commitmentActionsQuery(id)).data;
  const official = actions.some(({ action, allowed }) => action !== 'confirm' && allowed);
  return (
    <div className="wrap">
      <Breadcrumb current={<Trans>Afspraak</Trans>}>
        <Link {...paths.home()}>
          <Trans>Inspraak</Trans>
        </Link>
        <Link {...paths.consultation(commitment.consultation)} lang="nl">
          {commitment.consultationTitle}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <p>
          <Trans>Afspraak</Trans>
        </p>
        <PageTitle lang="nl">{commitment.text}</PageTitle>
        <p>
          <CommitmentPill state={commitment.state} overdue={commitment.overdue} />
        </p>
      </div>
      <div className="stack stack--loose">
        <CommitmentFacts commitment={commitment} email={email} />
        {commitment.contributionId !== undefined && (
          <p>
            <Trans>Dit volgt uit het antwoord op één keer inbreng.</Trans>
          </p>
        )}
        <ResidentsSay commitment={commitment}>
          <IsItDone id={id} />
        </ResidentsSay>
        <CommitmentSources
          commitment={commitment}
          show={(items) => <ContributionLinks slug={commitment.consultation} items={items} />}
        />
        <CommitmentHistory history={commitment.history} />
        <ul className="no-print">
          <li>
            <Link {...paths.register({ over: id })}>
              <Trans>Controleer dit in het beslisregister</Trans>
            </Link>
          </li>
          {official && (
            <li>
              <Link {...paths.tendCommitment(id)}>
                <Trans>Werk de afspraak bij</Trans>
              </Link>
            </li>
          )}
          <li>
            <Link {...paths.consultation(commitment.consultation)}>
              <Trans>
                Naar <Dutch>{commitment.consultationTitle}</Dutch>
              </Trans>
            </Link>
          </li>
        </ul>
      </div>
    </div>
  );
}
