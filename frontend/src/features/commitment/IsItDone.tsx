import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { problemSentence } from '@/api/problems';
import { loginPath } from '@/lib/paths';
import { ConfirmForm } from './ConfirmForm';
import { commitmentActionsQuery } from './queries';

/** "Is dit gedaan?", for those who are asked; others read why they are not. */
export function IsItDone({ id }: { id: string }) {
  const { t } = useLingui();
  const { href } = useLocation();
  const { actions } = useSuspenseQuery(commitmentActionsQuery(id)).data;
  const confirm = actions.find(({ action }) => action === 'confirm');
  if (confirm?.allowed) return <ConfirmForm id={id} />;
  if (confirm?.problem === 'unauthorized') {
    return (
      <p className="no-print">
        <Trans>Komt dit uit uw inbreng?</Trans>{' '}
        <a href={loginPath(href)}>
          <Trans>Log in en zeg of het klaar is</Trans>
        </a>
      </p>
    );
  }
  return <p className="note">{t(problemSentence(confirm?.problem))}</p>;
}
