import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { Schemas } from '@/api/client';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { absentTexts } from './entry';
import { type Outcome, verifyAct } from './verify';

const tampered: Record<
  Exclude<Outcome, 'right' | 'unsupported' | 'unreachable'>,
  MessageDescriptor
> = {
  signature: msg`De handtekening onder het register klopt niet.`,
  key: msg`Het register heeft een andere sleutel dan de vorige keer dat u hier was.`,
  shorter: msg`Er staan minder handelingen in het register dan de vorige keer dat u hier was.`,
  rewritten: msg`Wat er stond toen u hier eerder was, staat er nu anders.`,
  entry: msg`Deze handeling staat niet in het register dat ondertekend is.`,
  changed: msg`Een handeling in het register is veranderd nadat zij was ondertekend.`,
  backdated: msg`Deze handeling draagt een tijd van lang voor een eerdere handeling.`,
  shown: msg`Wat u hier ziet, is iets anders dan wat is vastgelegd.`,
  text: msg`Een tekst is veranderd nadat hij is vastgelegd.`,
};

/** Lets this browser itself check an act, and says what came out. */
export function VerifyAct({
  act,
  municipality,
}: {
  act: Schemas['EntryView'];
  /** Whom to tell where something is wrong. */
  municipality: Schemas['MunicipalityView'];
}) {
  const check = useMutation({ mutationFn: () => verifyAct(act) });
  return (
    <>
      <p className="no-print">
        <Button
          variant="secondary"
          aria-disabled={check.isPending}
          onClick={() => {
            check.mutate();
          }}
        >
          {check.isPending ? <Trans>Bezig met controleren…</Trans> : <Trans>Controleer dit</Trans>}
        </Button>
      </p>
      {check.data !== undefined && (
        <Result act={act} outcome={check.data} municipality={municipality} />
      )}
    </>
  );
}

function Result({
  act,
  outcome,
  municipality,
}: {
  act: Schemas['EntryView'];
  outcome: Outcome;
  municipality: Schemas['MunicipalityView'];
}) {
  const { t } = useLingui();
  if (outcome === 'right') {
    return (
      <Alert tone="ok" live="status" heading={t`Dit klopt`}>
        <p>
          <Trans>
            Uw browser heeft het zelf nagerekend. Deze handeling staat op plaats {act.index} in het
            register, het register is ondertekend, en er is niets veranderd sinds u het eerder
            controleerde.
          </Trans>
        </p>
        {absentTexts(act).length > 0 && (
          <p>
            {act.withheld ? (
              <Trans>
                Een tekst bij deze handeling is verborgen door de moderator. Dat mag, en het is te
                zien. De handeling zelf staat er nog.
              </Trans>
            ) : (
              <Trans>
                Een tekst bij deze handeling is gewist, bijvoorbeeld omdat iemand zijn gegevens liet
                verwijderen. Dat mag, en het is te zien. De handeling zelf staat er nog.
              </Trans>
            )}
          </p>
        )}
      </Alert>
    );
  }
  if (outcome === 'unsupported') {
    return (
      <Alert tone="warning" live="status" heading={t`Uw browser kan dit niet controleren`}>
        <p>
          <Trans>
            Probeer het met een nieuwere browser. Onderaan deze pagina staat hoe u het zonder
            browser controleert.
          </Trans>
        </p>
      </Alert>
    );
  }
  if (outcome === 'unreachable') {
    return (
      <Alert tone="warning" live="status" heading={t`Controleren lukt nu niet`}>
        <p>
          <Trans>Het register is niet te bereiken. Probeer het later opnieuw.</Trans>
        </p>
      </Alert>
    );
  }
  return <Wrong reason={t(tampered[outcome])} municipality={municipality} />;
}

function Wrong({
  reason,
  municipality,
}: {
  reason: string;
  municipality: Schemas['MunicipalityView'];
}) {
  const { t } = useLingui();
  return (
    <Alert tone="error" live="alert" heading={t`Dit klopt niet`}>
      <p>{reason}</p>
      <p>
        <Trans>
          Dit kan een fout zijn, maar ook dat iemand het register heeft veranderd. Maak een
          schermafdruk en meld het bij de griffie van gemeente {municipality.name}:{' '}
          <a href={`mailto:${municipality.email}`}>{municipality.email}</a>. U kunt het ook aan een
          raadslid of de krant laten zien.
        </Trans>
      </p>
    </Alert>
  );
}
