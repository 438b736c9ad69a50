import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import type { IconName } from '@/ui/Icon';
import { Pill } from '@/ui/Pill';
import { stanceNames } from './stances';

const icons = {
  AGREE: 'check',
  CONCERN: 'question',
  OBJECTION: 'info',
} satisfies Record<Schemas['Stance'], IconName>;

/** What the author of a reaction thinks. */
export function StancePill({ stance }: { stance: Schemas['Stance'] }) {
  const { t } = useLingui();
  return (
    <Pill tone="neutral" icon={icons[stance]}>
      {t(stanceNames[stance])}
    </Pill>
  );
}
