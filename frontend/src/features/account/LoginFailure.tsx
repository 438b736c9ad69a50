import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@/ui/Alert';

export type LoginOutcome = 'failed' | 'cancelled' | 'unavailable';

/** Says that logging in did not work. */
export function LoginFailure({ outcome }: { outcome: LoginOutcome }) {
  const { t } = useLingui();
  switch (outcome) {
    case 'failed':
      return (
        <Alert tone="error" live="alert" heading={t`Inloggen is niet gelukt`}>
          <p>
            <Trans>Probeer het opnieuw. Lukt het dan nog niet, probeer het later nog eens.</Trans>
          </p>
        </Alert>
      );
    case 'unavailable':
      return (
        <Alert tone="error" live="alert" heading={t`Inloggen kan nu niet`}>
          <p>
            <Trans>
              Er is een storing bij het inloggen. Probeer het later nog eens. U kunt de site wel
              gewoon lezen.
            </Trans>
          </p>
        </Alert>
      );
    case 'cancelled':
      return (
        <Alert tone="info" live="alert" heading={t`U bent niet ingelogd`}>
          <p>
            <Trans>
              U hebt het inloggen afgebroken. U kunt de site gewoon lezen zonder in te loggen.
            </Trans>
          </p>
        </Alert>
      );
  }
}
