import { Trans } from '@lingui/react/macro';
import { Pill } from './Pill';

/** What stands in place of a text that a moderator hid: why, and since which day. */
export function HiddenText({
  ground,
  reason,
  day,
}: {
  ground: string;
  reason: string;
  day: string;
}) {
  return (
    <div className="stack stack--tight">
      <div>
        <Pill tone="neutral" icon="lock">
          <Trans>Verborgen door de moderator</Trans>
        </Pill>
      </div>
      <p>
        {ground}. <span lang="nl">{reason}</span>
      </p>
      <p className="note">
        <Trans>Verborgen op {day}</Trans>
      </p>
    </div>
  );
}
