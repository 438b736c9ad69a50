import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, Link } from '@tanstack/react-router';
import { DutyList } from '@/features/answer/DutyList';
import { dutiesQuery } from '@/features/answer/queries';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/te-beantwoorden')({
  loader: ({ context: { queryClient } }) => queryClient.infiniteQuery(dutiesQuery()),
  component: DutiesPage,
});

function DutiesPage() {
  const { t } = useLingui();
  return (
    <div className="wrap">
      <Breadcrumb current={t`Te beantwoorden`}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Te beantwoorden`}</PageTitle>
        <p className="lead">
          <Trans>Inbreng die op uw antwoord wacht. Wat het eerst moet, staat bovenaan.</Trans>
        </p>
      </div>
      <DutyList />
    </div>
  );
}
