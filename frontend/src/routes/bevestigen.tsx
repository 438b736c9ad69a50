import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { EmailLink } from '@/features/contribution/EmailLink';
import { SentByLink } from '@/features/contribution/SentByLink';
import { Alert } from '@/ui/Alert';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/bevestigen')({ component: ConfirmPage });

/** Where a link from a mail leads: it shows what would be sent, and sends it. */
function ConfirmPage() {
  const { t } = useLingui();
  const { hash } = useLocation();
  const [sent, setSent] = useState<Schemas['ConfirmedContributionView']>();
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{sent ? t`Bedankt voor uw inbreng` : t`Verstuur uw inbreng`}</PageTitle>
        {!sent && (
          <p className="lead">
            <Trans>Lees na wat u schreef. Het staat pas op de site als u het verstuurt.</Trans>
          </p>
        )}
      </div>
      {sent ? (
        <SentByLink sent={sent} />
      ) : hash === '' ? (
        <Alert tone="warning" heading={t`Deze link is niet compleet`}>
          <p>
            <Trans>Open de link uit uw mail, of kopieer hem helemaal.</Trans>
          </p>
        </Alert>
      ) : (
        <EmailLink key={hash} secret={hash} onSent={setSent} />
      )}
    </div>
  );
}
