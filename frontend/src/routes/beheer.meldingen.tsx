import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, Link } from '@tanstack/react-router';
import { reportedTextsQuery } from '@/features/moderation/queries';
import { ReportedList } from '@/features/moderation/ReportedList';
import { type Shown, shown } from '@/features/moderation/states';
import { oneOf } from '@/lib/oneOf';
import { paths } from '@/lib/paths';
import { PageTitle } from '@/ui/PageTitle';

const stateOf = (toon: Shown | undefined) => (toon === undefined ? 'OPEN' : shown[toon]);

export const Route = createFileRoute('/beheer/meldingen')({
  validateSearch: ({ toon }: Record<string, unknown>): { toon?: Shown } => {
    const known = oneOf(Object.keys(shown) as Shown[], toon);
    return known === undefined ? {} : { toon: known };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { toon } }) =>
    queryClient.infiniteQuery(reportedTextsQuery(stateOf(toon))),
  component: ReportsPage,
});

function ReportsPage() {
  const { t } = useLingui();
  const { toon } = Route.useSearch();
  const choices: [Shown | undefined, string][] = [
    [undefined, t`Te beoordelen`],
    ['verborgen', t`Verborgen`],
    ['beoordeeld', t`Mag blijven staan`],
  ];
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`Meldingen`}</PageTitle>
        <p className="lead">
          <Trans>
            Teksten waarvan mensen vinden dat ze niet op de site mogen staan. Wat het langst wacht,
            staat bovenaan.
          </Trans>
        </p>
      </div>
      <div className="stack">
        <nav aria-label={t`Kies welke meldingen u ziet`}>
          <ul className="choices">
            {choices.map(([value, label]) => (
              <li key={label}>
                <Link {...paths.reports(value)} activeOptions={{ exact: true }} resetScroll={false}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ReportedList key={toon} state={stateOf(toon)} />
      </div>
    </div>
  );
}
