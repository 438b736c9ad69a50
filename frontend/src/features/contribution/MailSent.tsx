import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';

/**
 * Says that a mail was sent, and what to do with it. Takes the focus when it comes.
 *
 * @param onBack leads back to the text, for another address
 */
export function MailSent({ email, onBack }: { email: string; onBack: () => void }) {
  const { t } = useLingui();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    message.current?.focus();
  }, []);
  return (
    <div className="form">
      <Alert ref={message} tone="info" live="status" heading={t`U bent er bijna`}>
        <p>
          <Trans>
            Wij sturen een mail naar <strong>{email}</strong>. Open de link in die mail en bevestig
            uw inbreng. Pas dan komt uw tekst op de site. De link werkt 48 uur.
          </Trans>
        </p>
      </Alert>
      <p>
        <Trans>
          Krijgt u geen mail? Kijk ook bij de ongewenste mail. Er kunnen vijf teksten per adres op
          een bevestiging wachten. Bevestig die eerst, of log in.
        </Trans>
      </p>
      <div>
        <Button variant="secondary" onClick={onBack}>
          <Trans>Terug naar uw tekst</Trans>
        </Button>
      </div>
    </div>
  );
}
