import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import { formatDate } from '@/lib/dates';
import { Dutch } from '@/ui/Dutch';
import { CommitmentPill } from './CommitmentPill';

type Summary = Schemas['CommitmentSummary'];

/** Commitments in a list, each with its link. */
export function CommitmentItems({
  items,
  link,
}: {
  items: Summary[];
  link: (commitment: Summary) => ReactNode;
}) {
  return (
    <ul className="list">
      {items.map((commitment) => (
        <li key={commitment.id} className="panel stack stack--tight">
          <h3 className="utrecht-heading-3" lang="nl">
            {link(commitment)}
          </h3>
          <p className="row note">
            <CommitmentPill state={commitment.state} overdue={commitment.overdue} />
            <span>
              <Dutch>{commitment.organisation}</Dutch>,{' '}
              <Trans>uiterlijk {formatDate(commitment.dueDate)}</Trans>
            </span>
          </p>
          {commitment.dueDate !== commitment.firstDueDate && (
            <p className="note">
              <Trans>Eerst beloofd: {formatDate(commitment.firstDueDate)}</Trans>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
