import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { deciderNames } from '@/api/texts';
import { patch } from '@/lib/patch';
import { DraftNumber, DraftSelect, DraftText, DraftTextArea } from './draftFields';
import { DraftSection } from './DraftSection';
import { useChoices } from './useChoices';

const termStartNames = {
  SUBMISSION: msg`De dag dat de inbreng binnenkomt`,
  COLLECTING_END: msg`De dag na het ophalen van voorstellen`,
} satisfies Record<NonNullable<Schemas['Promise']['answerTermStart']>, MessageDescriptor>;

/** What the municipality promises; it cannot be changed after publication. */
export function DraftPromise({
  promise,
  onChange,
}: {
  promise: Schemas['Promise'];
  onChange: (promise: Schemas['Promise']) => void;
}) {
  const { t } = useLingui();
  const deciders = useChoices(deciderNames);
  const termStarts = useChoices(termStartNames);
  return (
    <DraftSection
      pointer="/promise"
      heading={t`Belofte`}
      explanation={t`Na publicatie kunt u de belofte niet meer veranderen.`}
    >
      <div className="pair">
        <DraftNumber
          pointer="/promise/answerTermDays"
          value={promise.answerTermDays}
          onChange={(answerTermDays) => {
            onChange(patch(promise, { answerTermDays }));
          }}
        />
        <DraftSelect
          pointer="/promise/answerTermStart"
          choices={termStarts}
          value={promise.answerTermStart}
          onChange={(answerTermStart) => {
            onChange(patch(promise, { answerTermStart }));
          }}
        />
        <DraftSelect
          pointer="/promise/decider"
          choices={deciders}
          value={promise.decider}
          onChange={(decider) => {
            onChange(patch(promise, { decider }));
          }}
        />
        <DraftText
          pointer="/promise/decisionDate"
          type="date"
          value={promise.decisionDate}
          onChange={(decisionDate) => {
            onChange(patch(promise, { decisionDate }));
          }}
        />
      </div>
      <DraftTextArea
        pointer="/promise/binding"
        hint={t`Bijvoorbeeld: het college volgt het advies, of legt uit waarom niet.`}
        value={promise.binding}
        onChange={(binding) => {
          onChange(patch(promise, { binding }));
        }}
      />
      <DraftText
        pointer="/promise/updateRhythm"
        hint={t`Bijvoorbeeld: elke twee weken`}
        value={promise.updateRhythm}
        onChange={(updateRhythm) => {
          onChange(patch(promise, { updateRhythm }));
        }}
      />
    </DraftSection>
  );
}
