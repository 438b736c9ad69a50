import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { failureSentence, slugOf } from '@/api/problems';
import { loginPath } from '@/lib/paths';
import { Alert } from '@/ui/Alert';

/** Says why something was not saved; what was typed is still there, also after logging in again. */
export function WriteProblem({ error }: { error: unknown }) {
  const { t } = useLingui();
  const { href } = useLocation();
  return (
    <Alert tone="error" live="alert" heading={t`Dit is niet opgeslagen`}>
      <p>{t(failureSentence(error))}</p>
      <p>
        <Trans>Wat u hebt getypt, blijft staan.</Trans>{' '}
        {slugOf(error) === 'unauthorized' && (
          <a href={loginPath(href)}>
            <Trans>Log opnieuw in</Trans>
          </a>
        )}
      </p>
    </Alert>
  );
}
