import { Trans } from '@lingui/react/macro';

/** What stands in place of a text that its author took back. */
export function Withdrawn({ day }: { day: string }) {
  return (
    <p>
      <Trans>Wie dit schreef, heeft het ingetrokken op {day}.</Trans>
    </p>
  );
}
