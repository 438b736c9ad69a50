import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { commitmentStateNames } from '@/api/commitmentStates';
import { Pill } from '@/ui/Pill';

/** Where a commitment stands, in a few words. */
export function CommitmentPill({
  state,
  overdue,
}: {
  state: Schemas['CommitmentState'];
  overdue: boolean;
}) {
  const { t } = useLingui();
  if (overdue) {
    return (
      <Pill tone="fixed" icon="clock">
        <Trans>Te laat</Trans>
      </Pill>
    );
  }
  switch (state) {
    case 'CONFIRMED':
      return (
        <Pill tone="open" icon="check">
          {t(commitmentStateNames[state])}
        </Pill>
      );
    case 'DISPUTED':
      return (
        <Pill tone="fixed" icon="talk">
          {t(commitmentStateNames[state])}
        </Pill>
      );
    case 'CLAIMED':
    case 'OPEN':
      return (
        <Pill tone="neutral" icon={state === 'OPEN' ? 'clock' : 'question'}>
          {t(commitmentStateNames[state])}
        </Pill>
      );
  }
}
