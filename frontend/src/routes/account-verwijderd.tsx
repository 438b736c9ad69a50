import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/account-verwijderd')({ component: ErasedPage });

/** The last page for who erased herself. */
function ErasedPage() {
  const { t } = useLingui();
  return (
    <div className="wrap stack">
      <div className="page__head">
        <PageTitle>{t`Uw account is verwijderd`}</PageTitle>
        <p className="lead">
          <Trans>Uw naam en uw teksten zijn gewist. U bent uitgelogd.</Trans>
        </p>
      </div>
      <p>
        <Trans>U kunt de site gewoon blijven lezen. Dank u dat u meedeed.</Trans>
      </p>
      <p>
        <Link {...paths.home()}>
          <Trans>Naar de inspraaktrajecten</Trans>
        </Link>
      </p>
    </div>
  );
}
