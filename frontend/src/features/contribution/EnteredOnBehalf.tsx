import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';
import type { Entered } from './OnBehalfForm';
import { ReceiptCard } from './ReceiptCard';

/** Says that something was entered, with the receipt for its writer, and moves the focus there. */
export function EnteredOnBehalf({ entered }: { entered: Entered }) {
  const { t } = useLingui();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.focus();
  }, []);
  return (
    <div className="form">
      <Alert
        ref={alert}
        tone="ok"
        live="status"
        heading={
          'proposal' in entered ? t`Het voorstel staat op de site` : t`De reactie staat op de site`
        }
      >
        <p>
          {'proposal' in entered ? (
            <Link
              {...paths.proposal(entered.proposal.consultation.slug, entered.proposal.id)}
              lang="nl"
            >
              {entered.proposal.title}
            </Link>
          ) : (
            <Link {...paths.reaction(entered.reaction.consultation.slug, entered.reaction.id)}>
              <Trans>Reactie van {entered.reaction.author}</Trans>
            </Link>
          )}
          .{' '}
          <Trans>
            Geef de schrijver het ontvangstbewijs. U kunt hieronder het volgende invoeren.
          </Trans>
        </p>
      </Alert>
      <ReceiptCard receipt={entered.receipt} />
    </div>
  );
}
