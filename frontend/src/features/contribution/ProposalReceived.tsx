import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { Dutch } from '@/ui/Dutch';
import { buttonClass } from '@/ui/buttonClass';
import { ReceiptCard } from './ReceiptCard';

/** Thanks for a proposal that was taken, with its receipt and the way to it. */
export function ProposalReceived({
  submitted: { proposal, receipt },
}: {
  submitted: Schemas['SubmittedProposal'];
}) {
  const { t } = useLingui();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    message.current?.focus();
  }, []);
  return (
    <div className="form">
      <Alert ref={message} tone="ok" live="status" heading={t`Uw voorstel staat op de site`}>
        <p>
          <Trans>
            U leest het terug bij “<Dutch>{proposal.title}</Dutch>”. Anderen kunnen het nu steunen.
          </Trans>
        </p>
      </Alert>
      <ReceiptCard receipt={receipt} />
      <div className="row">
        <Link
          {...paths.proposal(proposal.consultation.slug, proposal.id)}
          className={buttonClass.primary}
        >
          <Trans>Bekijk uw voorstel</Trans>
        </Link>
        <Link {...paths.consultation(proposal.consultation.slug)} className={buttonClass.secondary}>
          <Trans>
            Terug naar <Dutch>{proposal.consultation.title}</Dutch>
          </Trans>
        </Link>
      </div>
    </div>
  );
}
