import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Schemas } from '@/api/client';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';

/** Says that a proposal was entered, and moves the focus there. */
export function EnteredOnBehalf({ proposal }: { proposal: Schemas['ProposalView'] }) {
  const { t } = useLingui();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.focus();
  }, []);
  return (
    <Alert ref={alert} tone="ok" live="status" heading={t`Het voorstel staat op de site`}>
      <p>
        <Link {...paths.proposal(proposal.consultation.slug, proposal.id)} lang="nl">
          {proposal.title}
        </Link>
        . <Trans>U kunt hieronder het volgende invoeren.</Trans>
      </p>
    </Alert>
  );
}
