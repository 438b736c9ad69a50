import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@/ui/Alert';

export type LoginOutcome = 'failed' | 'cancelled';

/** Says that logging in did not work. */
export function LoginFailure({ outcome }: { outcome: LoginOutcome }) {
  const { t } = useLingui();
  return outcome === 'failed' ? (
    <Alert tone="error" live="alert" heading={t`Inloggen is niet gelukt`}>
      <p>
        <Trans>Probeer het opnieuw. Lukt het dan nog niet, probeer het later nog eens.</Trans>
      </p>
    </Alert>
  ) : (
    <Alert tone="info" live="alert" heading={t`U bent niet ingelogd`}>
      <p>
        <Trans>
          U hebt het inloggen afgebroken. U kunt de site gewoon lezen zonder in te loggen.
        </Trans>
      </p>
    </Alert>
  );
}
