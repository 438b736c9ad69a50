import { Trans } from '@lingui/react/macro';
import type { LoginProblem } from '@/api/login';

/** Which login follows on sending. */
export function LoginNote({ problem }: { problem: LoginProblem }) {
  return (
    <p className="note">
      {problem === 'assurance-level-too-low' ? (
        <Trans>
          U logt daarna eerst in met extra zekerheid: met uw wachtwoord en een code uit een app op
          uw telefoon. Wat u hebt getypt, blijft staan.
        </Trans>
      ) : (
        <Trans>U logt daarna eerst in. Wat u hebt getypt, blijft staan.</Trans>
      )}
    </p>
  );
}
