import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { buttonClass } from '@/ui/buttonClass';
import { PageTitle } from '@/ui/PageTitle';

/** For an address where nothing is. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <div className="wrap page__head">
      <PageTitle>{t`Deze pagina bestaat niet`}</PageTitle>
      <p className="lead">
        <Trans>Misschien is het adres verkeerd getypt, of is de pagina weggehaald.</Trans>
      </p>
      <Link {...paths.home()} className={buttonClass.primary}>
        <Trans>Bekijk alle inspraak</Trans>
      </Link>
    </div>
  );
}
