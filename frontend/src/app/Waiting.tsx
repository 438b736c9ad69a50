import { Trans } from '@lingui/react/macro';

/** Stands where a page will come. */
export function Waiting() {
  return (
    <div className="waiting" role="status">
      <h1 className="waiting__title">
        <Trans>De pagina wordt geladen…</Trans>
      </h1>
    </div>
  );
}

/** Stands where the whole site will come. */
export function WaitingSite() {
  return (
    <main>
      <Waiting />
    </main>
  );
}
