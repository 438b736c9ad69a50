import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { participationNames } from '@/api/participation';
import type { IconName } from '@/ui/Icon';
import { Pill, type PillTone } from '@/ui/Pill';

const looks = {
  UPCOMING: ['unknown', 'clock'],
  OPEN: ['open', 'talk'],
  CLOSED: ['fixed', 'lock'],
  NONE: ['neutral', 'info'],
} satisfies Record<Schemas['Participation'], [PillTone, IconName]>;

/** Whether one can take part, in a word. */
export function ParticipationPill({ participation }: { participation: Schemas['Participation'] }) {
  const { t } = useLingui();
  const [tone, icon] = looks[participation];
  return (
    <Pill tone={tone} icon={icon}>
      {t(participationNames[participation])}
    </Pill>
  );
}
