import { Trans } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';

/** What it is about and why. */
export function Background({ consultation }: { consultation: Schemas['ConsultationView'] }) {
  return (
    <section className="stack" aria-labelledby="achtergrond">
      <h2 id="achtergrond" className="utrecht-heading-2">
        <Trans>Waar gaat dit over?</Trans>
      </h2>
      <div className="stack stack--tight">
        <h3 className="utrecht-heading-4">
          <Trans>Aanleiding</Trans>
        </h3>
        <p className="written" lang="nl">
          {consultation.occasion}
        </p>
      </div>
      <div className="stack stack--tight">
        <h3 className="utrecht-heading-4">
          <Trans>Bedoeling</Trans>
        </h3>
        <p className="written" lang="nl">
          {consultation.intention}
        </p>
      </div>
      <div className="stack stack--tight">
        <h3 className="utrecht-heading-4">
          <Trans>Wat merkt u hiervan?</Trans>
        </h3>
        <p className="written" lang="nl">
          {consultation.impact}
        </p>
      </div>
    </section>
  );
}
