import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ConsultationFigures } from '@/features/council/ConsultationFigures';
import { OverviewFigures } from '@/features/council/OverviewFigures';
import { consultationFiguresQuery, overviewQuery } from '@/features/council/queries';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/raad/')({
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.query(overviewQuery()),
      queryClient.infiniteQuery(consultationFiguresQuery()),
    ]),
  component: CouncilPage,
});

function CouncilPage() {
  const { t } = useLingui();
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`Wat staat vast, wat ligt open?`}</PageTitle>
        <p className="lead">
          <Trans>
            Voor de raad, en voor iedereen. Hier ziet u per inspraaktraject hoeveel ruimte er is, en
            hoeveel mensen die gebruiken.
          </Trans>
        </p>
      </div>
      <div className="stack stack--loose">
        <OverviewFigures />
        <ConsultationFigures />
      </div>
    </div>
  );
}
