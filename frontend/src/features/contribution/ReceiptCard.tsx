import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { formatMoment } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Facts';

/** The receipt of a contribution, to keep: on paper, or copied. It is shown once. */
export function ReceiptCard({ receipt }: { receipt: Schemas['ReceiptView'] }) {
  const { t } = useLingui();
  const page = <Link {...paths.receipt()}>{t`Wat is er met mijn inbreng gebeurd?`}</Link>;
  return (
    <section className="panel" aria-labelledby="ontvangstbewijs">
      <h2 id="ontvangstbewijs" className="utrecht-heading-3">
        <Trans>Ontvangstbewijs</Trans>
      </h2>
      <Facts
        facts={[
          [t`Nummer`, <strong className="receipt__number">{receipt.number}</strong>],
          [t`Ontvangen op`, formatMoment(receipt.issuedAt)],
        ]}
      />
      <p>
        <Trans>
          Bewaar dit nummer. Op de pagina ‘{page}’ ziet u ermee hoe het verder gaat. Daar is geen
          account voor nodig. Wij kunnen het nummer niet nog eens geven.
        </Trans>
      </p>
      <p className="print-only">{window.location.origin}/ontvangstbewijs</p>
      <div className="row no-print">
        <Button
          variant="secondary"
          onClick={() => {
            window.print();
          }}
        >
          <Trans>Druk af</Trans>
        </Button>
        {window.isSecureContext && <CopyButton number={receipt.number} />}
      </div>
      <Evidence receipt={receipt} />
    </section>
  );
}

function CopyButton({ number }: { number: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        onClick={() => {
          void navigator.clipboard.writeText(number).then(() => {
            setCopied(true);
          });
        }}
      >
        <Trans>Kopieer het nummer</Trans>
      </Button>
      <span role="status">{copied && <Trans>Het nummer is gekopieerd.</Trans>}</span>
    </>
  );
}

/** What stands in the register of the texts, for who wants to show later what was sent. */
function Evidence({ receipt: { entry, texts } }: { receipt: Schemas['ReceiptView'] }) {
  const lines = texts.map(({ name, salt, hash }) => `${name}: ${hash}\nsalt: ${salt}`);
  return (
    <details>
      <summary>
        <Trans>Voor wie wil narekenen wat er is vastgelegd</Trans>
      </summary>
      <p>
        <Trans>
          In het beslisregister staat van elke tekst alleen een controlegetal: SHA-256 van het salt
          en de tekst. Daarmee kunt u later laten zien wat u hebt ingestuurd.
        </Trans>
      </p>
      <pre className="code">{[`entry: ${entry}`, ...lines].join('\n')}</pre>
    </details>
  );
}
