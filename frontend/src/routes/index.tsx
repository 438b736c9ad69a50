import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { LoginFailure, type LoginOutcome } from '@/features/account/LoginFailure';
import {
  ConsultationFilter,
  type Filter,
  filters,
} from '@/features/consultation/ConsultationFilter';
import { ConsultationList } from '@/features/consultation/ConsultationList';
import { consultationsQuery } from '@/features/consultation/queries';
import { municipalityQuery } from '@/features/municipality/queries';
import { oneOf } from '@/lib/oneOf';
import { paths } from '@/lib/paths';
import { buttonClass } from '@/ui/buttonClass';
import { PageTitle } from '@/ui/PageTitle';

interface Search {
  nu?: Filter | undefined;
  login?: LoginOutcome | undefined;
}

export const Route = createFileRoute('/')({
  validateSearch: (search: Record<string, unknown>): Search => ({
    nu: oneOf(['open', 'binnenkort', 'gesloten'], search['nu']),
    login: oneOf(['failed', 'cancelled', 'unavailable'], search['login']),
  }),
  loaderDeps: ({ search: { nu } }) => ({ participation: nu && filters[nu] }),
  loader: ({ context: { queryClient }, deps: { participation } }) =>
    queryClient.infiniteQuery(consultationsQuery({ participation })),
  component: Home,
});

function Home() {
  const { t } = useLingui();
  const { nu, login } = Route.useSearch();
  const { data: municipality } = useSuspenseQuery(municipalityQuery());
  return (
    <>
      <div className="hero">
        <div className="wrap hero__content">
          <div className="hero__text">
            {login !== undefined && <LoginFailure outcome={login} />}
            <PageTitle>{t`Praat mee over uw buurt`}</PageTitle>
            <p>
              <Trans>
                Bij elk plan ziet u eerst wat al vaststaat en waarom, en wat nog open ligt. Daar
                kunt u over meepraten.
              </Trans>
            </p>
            <a href="#inspraak" className={buttonClass.primary}>
              <Trans>Bekijk alle inspraak</Trans>
            </a>
            <Link {...paths.map()}>
              <Trans>Zoek op de kaart</Trans>
            </Link>
          </div>
          <div className="hero__picture" />
        </div>
      </div>
      <section id="inspraak" aria-labelledby="inspraak-titel" className="wrap stack home-list">
        <div className="row row--apart">
          <h2 id="inspraak-titel" className="utrecht-heading-2">
            <Trans>Inspraak in {municipality.name}</Trans>
          </h2>
          <ConsultationFilter />
        </div>
        <ConsultationList {...(nu && { participation: filters[nu] })} />
      </section>
    </>
  );
}
