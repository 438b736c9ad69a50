import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { PlaceField } from '@/features/place/PlaceField';
import { placesQuery } from '@/features/place/queries';
import { resultsQuery } from '@/features/result/queries';
import { ResultItems } from '@/features/result/ResultItems';
import { paths } from '@/lib/paths';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/resultaten')({
  validateSearch: ({ plek }: Record<string, unknown>): { plek?: string } =>
    typeof plek === 'string' && /^(WK|BU)\w{6,8}$/.test(plek) ? { plek } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { plek } }) =>
    Promise.all([queryClient.query(placesQuery()), queryClient.infiniteQuery(resultsQuery(plek))]),
  component: ResultsPage,
});

function ResultsPage() {
  const { t } = useLingui();
  const { plek } = Route.useSearch();
  const { data: places } = useSuspenseQuery(placesQuery());
  const navigate = Route.useNavigate();
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`Wat is er gelukt?`}</PageTitle>
        <p className="lead">
          <Trans>
            Dit kwam er van wat inwoners inbrachten. Het nieuwste staat bovenaan, ook als het klein
            is.
          </Trans>
        </p>
      </div>
      <div className="stack stack--loose">
        <div className="no-print">
          <PlaceField
            places={places.items}
            chosen={plek}
            onChoose={(code) => void navigate({ ...paths.results(code), resetScroll: false })}
          />
        </div>
        <ResultItems place={plek} />
      </div>
    </div>
  );
}
