import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ContributionAnswer } from '@/features/answer/ContributionAnswer';
import { ReceiptLookup } from '@/features/contribution/ReceiptLookup';
import { ReceiptStatus } from '@/features/contribution/ReceiptStatus';
import { Trace } from '@/features/decision/Trace';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/ontvangstbewijs')({ component: ReceiptPage });

/** What became of a contribution, for who has its receipt; without an account. */
function ReceiptPage() {
  const { t } = useLingui();
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`Wat is er met mijn inbreng gebeurd?`}</PageTitle>
        <p className="lead">
          <Trans>
            U kreeg een ontvangstbewijs toen u iets instuurde. Met het nummer ziet u hier hoe het
            ermee staat. U hebt geen account nodig.
          </Trans>
        </p>
      </div>
      <ReceiptLookup
        show={(status) => (
          <div className="stack">
            <ReceiptStatus status={status} />
            <Trace contribution={status.id} />
            {status.state !== 'ERASED' && (
              <Suspense>
                <ContributionAnswer id={status.id} />
              </Suspense>
            )}
          </div>
        )}
      />
    </div>
  );
}
