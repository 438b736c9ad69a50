import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { client, type Schemas } from '@/api/client';
import type { Violation } from '@/api/violations';
import { ActForm } from './ActForm';
import { type PointFields, PointForm } from './PointActs';

type DraftPhase = Schemas['DraftPhase'];

/** Shows the fields of all phases, with the faults that the server found. */
export type PhaseFields = (
  phases: DraftPhase[],
  onChange: (phases: DraftPhase[]) => void,
  violations: Violation[],
) => ReactNode;

/** All that an official may do with a consultation as a whole now. */
export function ConsultationActs({
  consultation,
  may,
  pointFields,
  phaseFields,
}: {
  consultation: Schemas['ConsultationView'];
  may: (action: string) => boolean;
  pointFields: PointFields;
  phaseFields: PhaseFields;
}) {
  const { t } = useLingui();
  const { slug, card, phases: planned } = consultation;
  const { version } = card;
  const [phases, setPhases] = useState<DraftPhase[]>(
    planned.map(({ phase, firstDate }) => ({ phase, firstDate })),
  );
  return (
    <section className="stack" aria-labelledby="geheel">
      <h2 id="geheel" className="utrecht-heading-2">
        <Trans>Het hele traject</Trans>
      </h2>
      {may('add-point') && (
        <PointForm
          name={`add:${slug}`}
          heading={t`Voeg een beslispunt toe`}
          version={version}
          start={{ marker: 'OPEN' }}
          isNew
          fields={pointFields}
          send={(body, header) =>
            client.POST('/consultations/{slug}/decision-points', {
              params: { path: { slug }, header },
              body,
            })
          }
        />
      )}
      {may('reschedule') && (
        <ActForm
          name={`reschedule:${slug}`}
          heading={t`Verzet de fasen`}
          explanation={t`Een fase die is begonnen, houdt haar eerste dag.`}
          version={version}
          content={phases}
          send={(reason, header) =>
            client.POST('/consultations/{slug}/reschedulings', {
              params: { path: { slug }, header },
              body: { reason, phases },
            })
          }
        >
          {(violations) => phaseFields(phases, setPhases, violations)}
        </ActForm>
      )}
      {may('conclude') && (
        <ActForm
          name={`conclude:${slug}`}
          heading={t`Rond het traject af`}
          explanation={t`Iedereen heeft antwoord. Schrijf wat ervan is geworden. U kunt dit niet terugdraaien.`}
          version={version}
          asks={{ label: t`Slotwoord`, field: 'closingWord' }}
          send={(closingWord, header) =>
            client.POST('/consultations/{slug}/conclusion', {
              params: { path: { slug }, header },
              body: { closingWord },
            })
          }
        />
      )}
      {may('withdraw') && (
        <ActForm
          name={`withdraw:${slug}`}
          heading={t`Trek het hele traject in`}
          explanation={t`Alles blijft leesbaar, maar niemand kan meer meedoen. U kunt dit niet terugdraaien.`}
          version={version}
          send={(reason, header) =>
            client.POST('/consultations/{slug}/withdrawal', {
              params: { path: { slug }, header },
              body: { reason },
            })
          }
        />
      )}
    </section>
  );
}
