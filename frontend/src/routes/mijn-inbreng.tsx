import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OwnContributionList } from '@/features/answer/OwnContributionList';
import { ownContributionsQuery } from '@/features/answer/queries';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/mijn-inbreng')({
  // Who is not logged in is asked to.
  loader: ({ context: { queryClient } }) => queryClient.infiniteQuery(ownContributionsQuery()),
  component: OwnContributionsPage,
});

function OwnContributionsPage() {
  const { t } = useLingui();
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`Mijn inbreng`}</PageTitle>
        <p className="lead">
          <Trans>Alles wat u hebt ingestuurd, en wat ermee gebeurt.</Trans>
        </p>
      </div>
      <OwnContributionList />
    </div>
  );
}
