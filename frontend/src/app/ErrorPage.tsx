import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { failureSentence, slugOf } from '@/api/problems';
import { loginPath } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { buttonClass } from '@/ui/buttonClass';
import { PageTitle } from '@/ui/PageTitle';
import { NotFoundPage } from './NotFoundPage';

/** For a page that cannot be shown: says why, and offers what helps. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useLingui();
  const slug = slugOf(error);
  if (slug === 'not-found') return <NotFoundPage />;
  const title =
    slug === 'unauthorized'
      ? t`Log in om verder te gaan`
      : slug === 'forbidden'
        ? t`U mag deze pagina niet bekijken`
        : t`De pagina kan niet worden getoond`;
  return (
    <div className="wrap page__head">
      <PageTitle>{title}</PageTitle>
      <p className="lead">{t(failureSentence(error))}</p>
      {slug === 'unauthorized' ? <LogIn /> : slug === 'forbidden' ? null : <Retry />}
    </div>
  );
}

function LogIn() {
  const { t } = useLingui();
  const { href } = useRouter().latestLocation;
  return (
    <a href={loginPath(href)} className={buttonClass.primary}>
      {t`Inloggen`}
    </a>
  );
}

function Retry() {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  return (
    <Button
      variant="primary"
      onClick={() => {
        queries.reset();
        void router.invalidate();
      }}
    >
      <Trans>Probeer het opnieuw</Trans>
    </Button>
  );
}
