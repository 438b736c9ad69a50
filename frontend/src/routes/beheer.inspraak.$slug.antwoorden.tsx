import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { type Filter, filters } from '@/features/answer/filters';
import { themesQuery, worklistQuery } from '@/features/answer/queries';
import { ThemeList } from '@/features/answer/ThemeList';
import { Worklist } from '@/features/answer/Worklist';
import { WorklistFilters } from '@/features/answer/WorklistFilters';
import { consultationQuery } from '@/features/consultation/queries';
import { oneOf } from '@/lib/oneOf';
import { paths } from '@/lib/paths';
import { Breadcrumb } from '@/ui/Breadcrumb';
import { buttonClass } from '@/ui/buttonClass';
import { PageTitle } from '@/ui/PageTitle';

interface Search {
  toon?: Filter | undefined;
  zoek?: string | undefined;
  /** Id of a decision point. */
  punt?: string | undefined;
}

const wishOf = ({ toon, zoek, punt }: Search) => ({
  filter: toon === undefined ? ('WITHOUT_THEME' as const) : filters[toon],
  decisionPoint: punt,
  q: zoek,
});

export const Route = createFileRoute('/beheer/inspraak/$slug/antwoorden')({
  validateSearch: ({ toon, zoek, punt }: Record<string, unknown>): Search => ({
    toon: oneOf(Object.keys(filters) as Filter[], toon),
    zoek: typeof zoek === 'string' || typeof zoek === 'number' ? String(zoek) : undefined,
    punt: typeof punt === 'string' ? punt : undefined,
  }),
  loaderDeps: ({ search }) => wishOf(search),
  loader: ({ context: { queryClient }, params: { slug }, deps }) =>
    Promise.all([
      queryClient.query(consultationQuery(slug)),
      queryClient.infiniteQuery(worklistQuery(slug, deps)),
      queryClient.infiniteQuery(themesQuery(slug)),
    ]),
  component: WorklistPage,
});

function WorklistPage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const search = Route.useSearch();
  const { data: consultation } = useSuspenseQuery(consultationQuery(slug));
  const wish = wishOf(search);
  return (
    <div className="wrap">
      <Breadcrumb current={t`Antwoorden`}>
        <Link {...paths.drafts()}>
          <Trans>Beheer</Trans>
        </Link>
        <Link {...paths.amend(slug)} lang="nl">
          {consultation.title}
        </Link>
      </Breadcrumb>
      <div className="page__head">
        <PageTitle>{t`Antwoorden: ${consultation.title}`}</PageTitle>
        <p className="lead">
          <Trans>
            Zet bij elkaar wat over hetzelfde gaat. Dan schrijft u één antwoord voor velen.
          </Trans>
        </p>
      </div>
      <div className="columns">
        <div className="stack">
          <WorklistFilters
            key={search.zoek}
            slug={slug}
            filter={search.toon}
            words={search.zoek}
            point={search.punt}
            points={consultation.card.points}
          />
          <Worklist
            key={`${wish.filter} ${wish.decisionPoint ?? ''} ${wish.q ?? ''}`}
            slug={slug}
            wish={wish}
          />
        </div>
        <div className="stack">
          <p>
            <Link {...paths.publishAnswers(slug)} className={buttonClass.secondary}>
              <Trans>Naar publiceren</Trans>
            </Link>
          </p>
          <ThemeList slug={slug} />
        </div>
      </div>
    </div>
  );
}
