import { Trans, useLingui } from '@lingui/react/macro';
import { problemSentence } from '@/api/problems';
import { loginPath } from '@/lib/paths';
import { Alert } from '@/ui/Alert';

/**
 * Says why nothing can be entered.
 *
 * @param problem the slug of why not; undefined where the card has no point
 * @param returnTo where a login leads back to
 */
export function OnBehalfRefused({
  problem,
  returnTo,
}: {
  problem: string | undefined;
  returnTo: string;
}) {
  const { t } = useLingui();
  return (
    <Alert tone="info">
      <p>{t(problemSentence(problem))}</p>
      {problem === 'unauthorized' && (
        <p>
          <a href={loginPath(returnTo)}>
            <Trans>Inloggen</Trans>
          </a>
        </p>
      )}
    </Alert>
  );
}
