import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, Link } from '@tanstack/react-router';
import { DraftList } from '@/features/drafting/DraftList';
import { draftsQuery } from '@/features/drafting/draftQueries';
import { NewDraftForm } from '@/features/drafting/NewDraftForm';
import { paths } from '@/lib/paths';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/beheer/')({
  loader: ({ context: { queryClient } }) => queryClient.infiniteQuery(draftsQuery()),
  component: DraftsPage,
});

function DraftsPage() {
  const { t } = useLingui();
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`Beheer`}</PageTitle>
        <p>
          <Link {...paths.duties()}>
            <Trans>Wat wacht op mijn antwoord?</Trans>
          </Link>
        </p>
      </div>
      <div className="columns columns--even">
        <section className="stack" aria-labelledby="concepten">
          <h2 id="concepten" className="utrecht-heading-2">
            <Trans>Concepten</Trans>
          </h2>
          <DraftList />
        </section>
        <NewDraftForm />
      </div>
    </div>
  );
}
