import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { loginFor, loginProblemOf } from '@/api/login';
import { problemSentence } from '@/api/problems';
import { Alert } from '@/ui/Alert';

/**
 * Says why something can't be done here now, with the login where that helps.
 *
 * @param problem the slug of why not; undefined where the server says nothing
 * @param children what can't be done, where the sentence alone does not tell
 */
export function Refused({
  problem,
  children,
}: {
  problem: string | undefined;
  children?: ReactNode;
}) {
  const { t } = useLingui();
  const { href } = useLocation();
  const login = loginProblemOf(problem);
  return (
    <Alert tone="info">
      <p>
        {children} {t(problemSentence(problem))}
      </p>
      {login && (
        <p>
          <a href={loginFor(login, href)}>
            <Trans>Inloggen</Trans>
          </a>
        </p>
      )}
    </Alert>
  );
}
