import { Trans } from '@lingui/react/macro';

/** Stands where a page will come. */
export function Waiting() {
  return (
    <p className="waiting" role="status">
      <Trans>De pagina wordt geladen…</Trans>
    </p>
  );
}
