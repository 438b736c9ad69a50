import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import { Dutch } from '@/ui/Dutch';
import { buttonClass } from '@/ui/buttonClass';
import { ReceiptCard } from './ReceiptCard';

/** Thanks for a reaction that was taken, with its receipt and the way to it. */
export function ReactionReceived({
  submitted: { reaction, receipt },
}: {
  submitted: Schemas['SubmittedReaction'];
}) {
  const { t } = useLingui();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    message.current?.focus();
  }, []);
  const { slug, title } = reaction.consultation;
  return (
    <div className="form">
      <Alert ref={message} tone="ok" live="status" heading={t`Uw reactie staat op de site`}>
        <p>
          <Trans>Iedereen kan lezen wat u vindt, en waarom.</Trans>
        </p>
      </Alert>
      <ReceiptCard receipt={receipt} />
      <div className="row">
        <Link {...paths.reaction(slug, reaction.id)} className={buttonClass.primary}>
          <Trans>Bekijk uw reactie</Trans>
        </Link>
        <Link {...paths.consultation(slug)} className={buttonClass.secondary}>
          <Trans>
            Terug naar <Dutch>{title}</Dutch>
          </Trans>
        </Link>
      </div>
    </div>
  );
}
