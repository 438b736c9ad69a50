import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { phaseNames } from '@/api/texts';
import { moveTo, removeAt, replaceAt } from '@/lib/lists';
import { patch } from '@/lib/patch';
import { Button } from '@/ui/Button';
import { DraftSelect, DraftText } from './draftFields';
import { DraftSection } from './DraftSection';
import { RowButtons } from './RowButtons';
import { useChoices } from './useChoices';

type DraftPhase = Schemas['DraftPhase'];

/** The phases of a draft: each starts on its first day and ends where the next begins. */
export function DraftPhases({
  phases,
  onChange,
}: {
  phases: DraftPhase[];
  onChange: (phases: DraftPhase[]) => void;
}) {
  const { t } = useLingui();
  const choices = useChoices(phaseNames);
  const unused = choices.find(({ value }) => !phases.some(({ phase }) => phase === value));
  return (
    <DraftSection
      pointer="/phases"
      heading={t`Fasen`}
      explanation={t`Elke fase begint op haar eerste dag en eindigt waar de volgende begint.`}
    >
      {phases.map((phase, index) => {
        const number = index + 1;
        const name = t`Fase ${number}`;
        return (
          <fieldset key={index} className="utrecht-form-field row-box">
            <legend className="utrecht-form-label">{name}</legend>
            <div className="pair">
              <DraftSelect
                pointer={`/phases/${index}/phase`}
                choices={choices}
                value={phase.phase}
                onChange={(next = phase.phase) => {
                  onChange(replaceAt(phases, index, { ...phase, phase: next }));
                }}
              />
              <DraftText
                pointer={`/phases/${index}/firstDate`}
                type="date"
                value={phase.firstDate}
                onChange={(firstDate) => {
                  onChange(replaceAt(phases, index, patch(phase, { firstDate })));
                }}
              />
            </div>
            <RowButtons
              name={name}
              index={index}
              count={phases.length}
              onMove={(to) => {
                onChange(moveTo(phases, index, to));
              }}
              onRemove={() => {
                onChange(removeAt(phases, index));
              }}
            />
          </fieldset>
        );
      })}
      {unused && (
        <div>
          <Button
            variant="secondary"
            onClick={() => {
              onChange([...phases, { phase: unused.value }]);
            }}
          >
            <Trans>Fase toevoegen</Trans>
          </Button>
        </div>
      )}
    </DraftSection>
  );
}
