import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { municipalityQuery } from '@/features/municipality/queries';
import { ActFilters } from '@/features/register/ActFilters';
import { ActItems } from '@/features/register/ActItems';
import {
  actsQuery,
  type ActSearch,
  choicesQuery,
  registerQuery,
} from '@/features/register/queries';
import { RegisterState } from '@/features/register/RegisterState';
import { paths } from '@/lib/paths';
import { versionOf } from '@/lib/search';
import { PageTitle } from '@/ui/PageTitle';

const id = /^[0-9a-f-]{36}$/;
const type = /^[a-z-]{1,60}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

function part(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

export const Route = createFileRoute('/beslisregister')({
  validateSearch: (search: Record<string, unknown>): ActSearch => ({
    traject: part(search['traject'], id),
    over: part(search['over'], id),
    versie: versionOf(search['versie']),
    soort: part(search['soort'], type),
    van: part(search['van'], day),
    tot: part(search['tot'], day),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.query(registerQuery()),
      queryClient.query(choicesQuery()),
      queryClient.infiniteQuery(actsQuery(deps)),
    ]),
  component: RegisterPage,
});

function RegisterPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const { data: municipality } = useSuspenseQuery(municipalityQuery());
  const navigate = Route.useNavigate();
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`Beslisregister`}</PageTitle>
        <p className="lead">
          <Trans>
            Alles wat de gemeente besluit of verandert, en elk voorstel, staat hier. Niemand kan er
            iets uithalen of veranderen zonder dat het opvalt, ook de gemeente niet.
          </Trans>
        </p>
      </div>
      <div className="stack stack--loose">
        <ActFilters
          search={search}
          onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
        {(search.over !== undefined || search.versie !== undefined) && (
          <p className="panel no-print">
            <Trans>U ziet alleen wat bij één handeling of voorstel hoort.</Trans>{' '}
            <Link {...paths.register()}>
              <Trans>Bekijk alle handelingen</Trans>
            </Link>
          </p>
        )}
        <ActItems search={search} municipality={municipality} />
        <RegisterState />
      </div>
    </div>
  );
}
