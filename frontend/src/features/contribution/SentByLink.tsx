import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { buttonClass } from '@/ui/buttonClass';
import { ReceiptCard } from './ReceiptCard';

/** Thanks for what was taken in by a link from a mail, with its receipt and the way to it. */
export function SentByLink({ sent }: { sent: Schemas['ConfirmedContributionView'] }) {
  const { t } = useLingui();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    message.current?.focus();
  }, []);
  const receipt = (sent.proposal ?? sent.reaction)?.receipt;
  return (
    <div className="form">
      <Alert ref={message} tone="ok" live="status" heading={t`Uw inbreng staat op de site`}>
        <p>
          <Trans>Iedereen kan lezen wat u schreef.</Trans>
        </p>
      </Alert>
      {receipt && <ReceiptCard receipt={receipt} />}
      <div>
        <Link {...placeOf(sent)} className={buttonClass.primary}>
          <Trans>Bekijk uw inbreng</Trans>
        </Link>
      </div>
    </div>
  );
}

function placeOf({ proposal, reaction }: Schemas['ConfirmedContributionView']) {
  if (proposal) {
    return paths.proposal(proposal.proposal.consultation.slug, proposal.proposal.id);
  }
  return reaction
    ? paths.reaction(reaction.reaction.consultation.slug, reaction.reaction.id)
    : paths.home();
}
