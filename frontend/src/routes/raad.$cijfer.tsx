import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, Link, notFound } from '@tanstack/react-router';
import { FigureRows } from '@/features/council/FigureRows';
import { figureOf, figures } from '@/features/council/figures';
import { figureRowsQuery } from '@/features/council/queries';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/raad/$cijfer')({
  validateSearch: (search: Record<string, unknown>): { traject?: string } =>
    typeof search['traject'] === 'string' ? { traject: search['traject'] } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, params, deps }) => {
    const figure = figureOf(params.cijfer);
    if (figure === undefined) throw notFound();
    await queryClient.infiniteQuery(figureRowsQuery(figure, deps.traject));
    return figure;
  },
  component: FigurePage,
});

function FigurePage() {
  const { t } = useLingui();
  const figure = Route.useLoaderData();
  const { traject } = Route.useSearch();
  const name = t(figures[figure].name);
  return (
    <div className="wrap">
      <Breadcrumb current={name}>
        <Link {...paths.council()}>
          <Trans>Voor de raad</Trans>
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{name}</PageTitle>
        <p className="lead">{t(figures[figure].meaning)}</p>
        {traject !== undefined && (
          <p>
            <Trans>U ziet één inspraaktraject.</Trans>{' '}
            <Link {...paths.figure(figures[figure].word)}>
              <Trans>Bekijk alle trajecten</Trans>
            </Link>
          </p>
        )}
      </div>
      <FigureRows figure={figure} consultation={traject} />
    </div>
  );
}
