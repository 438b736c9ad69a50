import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { markerNames } from '@/api/texts';
import type { IconName } from '@/ui/Icon';
import { Pill, type PillTone } from '@/ui/Pill';

const looks = {
  FIXED: ['fixed', 'lock'],
  OPEN: ['open', 'talk'],
  UNKNOWN: ['unknown', 'question'],
} satisfies Record<Schemas['Marker'], [PillTone, IconName]>;

/** Whether a point stands fixed, lies open or is not known yet. */
export function MarkerPill({ marker }: { marker: Schemas['Marker'] }) {
  const { t } = useLingui();
  const [tone, icon] = looks[marker];
  return (
    <Pill tone={tone} icon={icon}>
      {t(markerNames[marker])}
    </Pill>
  );
}
