import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { purposeNames } from '@/api/texts';
import { Button } from '@/ui/Button';
import { RadioField } from '@/ui/ChoiceField';

/** Publishes a draft, as participation or as information. */
export function PublishPanel({
  busy,
  onPublish,
}: {
  busy: boolean;
  onPublish: (purpose: Schemas['Purpose']) => void;
}) {
  const { t } = useLingui();
  const [purpose, setPurpose] = useState<Schemas['Purpose']>('PARTICIPATION');
  return (
    <section className="panel" aria-labelledby="publiceren">
      <h2 id="publiceren" className="utrecht-heading-3">
        <Trans>Publiceren</Trans>
      </h2>
      <RadioField
        id="publiceren-als"
        label={t`Publiceer als`}
        choices={[
          {
            value: 'PARTICIPATION',
            label: t(purposeNames.PARTICIPATION),
            explanation: t`Er ligt iets open; inwoners doen mee.`,
          },
          {
            value: 'INFORMATION',
            label: t(purposeNames.INFORMATION),
            explanation: t`Er ligt niets open.`,
          },
        ]}
        value={purpose}
        onChange={setPurpose}
      />
      <p className="note">
        <Trans>
          Daarna verandert er niets meer stilletjes: elke wijziging krijgt een reden en is te zien.
        </Trans>
      </p>
      <div>
        <Button
          variant="primary"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onPublish(purpose);
          }}
        >
          <Trans>Publiceer</Trans>
        </Button>
      </div>
    </section>
  );
}
