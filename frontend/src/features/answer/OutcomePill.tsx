import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { Pill } from '@/ui/Pill';
import { outcomeNames, outcomeTones } from './outcomes';

/** What was done with it, in a few words. */
export function OutcomePill({ outcome }: { outcome: Schemas['Outcome'] }) {
  const { t } = useLingui();
  return (
    <Pill tone={outcomeTones[outcome]} icon={outcome === 'ADOPTED' ? 'check' : 'pencil'}>
      {t(outcomeNames[outcome])}
    </Pill>
  );
}
