import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { ReceiptCard } from './ReceiptCard';

/** Says that a proposal was entered, with the receipt for its writer, and moves the focus there. */
export function EnteredOnBehalf({
  entered: { proposal, receipt },
}: {
  entered: Schemas['SubmittedProposal'];
}) {
  const { t } = useLingui();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.focus();
  }, []);
  return (
    <div className="form">
      <Alert ref={alert} tone="ok" live="status" heading={t`Het voorstel staat op de site`}>
        <p>
          <Link {...paths.proposal(proposal.consultation.slug, proposal.id)} lang="nl">
            {proposal.title}
          </Link>
          .{' '}
          <Trans>
            Geef de schrijver het ontvangstbewijs. U kunt hieronder het volgende invoeren.
          </Trans>
        </p>
      </Alert>
      <ReceiptCard receipt={receipt} />
    </div>
  );
}
