import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { api, type Schemas } from '@/api/client';
import { failureSentence } from '@/api/problems';
import { formatMoment } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { Dutch } from '@/ui/Dutch';
import { Facts } from '@/ui/Facts';
import { Markdown } from '@/ui/Markdown';
import { stanceNames } from './stances';

/**
 * What waits behind a link from a mail, to read and to send. The secret goes along in bodies alone.
 *
 * @param onSent gets what was taken in
 */
export function EmailLink({
  secret,
  onSent,
}: {
  secret: string;
  onSent: (sent: Schemas['ConfirmedContributionView']) => void;
}) {
  const { t } = useLingui();
  const body = { secret };
  const lookup = api.useQuery('post', '/email-link-lookups', { body }, { retry: false });
  const confirmation = api.useMutation('post', '/email-link-confirmations', { onSuccess: onSent });
  if (lookup.error) {
    return (
      <Alert tone="warning" live="alert" heading={t`Wij kunnen hier niets versturen`}>
        <p>{t(failureSentence(lookup.error))}</p>
      </Alert>
    );
  }
  if (!lookup.data) {
    return (
      <p role="status">
        <Trans>Uw tekst wordt geladen…</Trans>
      </p>
    );
  }
  return (
    <div className="form">
      {confirmation.error && <NotSent key={confirmation.submittedAt} error={confirmation.error} />}
      <WaitingText waiting={lookup.data} />
      <p className="note">
        <Trans>
          Dit is geen zienswijze of bezwaar. Die dient u in via{' '}
          <a href="https://www.officielebekendmakingen.nl">officielebekendmakingen.nl</a>. Uw tekst
          en uw naam komen op deze site te staan. Uw e-mailadres niet.
        </Trans>
      </p>
      <div>
        <Button
          variant="primary"
          aria-disabled={confirmation.isPending}
          onClick={() => {
            if (!confirmation.isPending) confirmation.mutate({ body });
          }}
        >
          {confirmation.isPending ? (
            <Trans>Bezig met versturen…</Trans>
          ) : (
            <Trans>Ja, verstuur mijn inbreng</Trans>
          )}
        </Button>
      </div>
      <p className="note">
        <Trans>
          Wilt u dit niet versturen, of hebt u dit niet geschreven? Dan hoeft u niets te doen. Wij
          wissen de tekst en uw e-mailadres op {formatMoment(lookup.data.expiresAt)}.
        </Trans>
      </p>
    </div>
  );
}

function WaitingText({ waiting }: { waiting: Schemas['EmailLinkView'] }) {
  const { t } = useLingui();
  const { consultation, decisionPoint, author, title, stance, html, location } = waiting;
  return (
    <section className="panel" aria-labelledby="inbreng">
      <h2 id="inbreng" className="utrecht-heading-3">
        {title === undefined ? <Trans>Uw reactie</Trans> : <Dutch>{title}</Dutch>}
      </h2>
      <Facts
        facts={[
          [
            t`Inspraaktraject`,
            <Link key="traject" {...paths.consultation(consultation.slug)} lang="nl">
              {consultation.title}
            </Link>,
          ],
          [t`Onderwerp`, <Dutch key="punt">{decisionPoint.title}</Dutch>],
          [t`Uw naam`, <Dutch key="naam">{author}</Dutch>],
          [t`Wat u vindt`, stance && t(stanceNames[stance])],
          [t`Plek`, location && <Dutch key="plek">{location.place.name}</Dutch>],
        ]}
      />
      <Markdown html={html} />
    </section>
  );
}

/** Why it was not sent. Takes the focus when it comes. */
function NotSent({ error }: { error: unknown }) {
  const { t } = useLingui();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.focus();
  }, []);
  return (
    <Alert ref={alert} tone="error" live="alert" heading={t`Uw inbreng is niet verstuurd`}>
      <p>
        {t(failureSentence(error))} <Trans>Uw tekst blijft hieronder staan.</Trans>
      </p>
    </Alert>
  );
}
