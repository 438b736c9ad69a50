import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { deciderNames, groundNames, influenceNames, influencePromises } from '@/api/texts';
import { patch } from '@/lib/patch';
import { DraftRadio, DraftSelect, DraftText, DraftTextArea } from './draftFields';
import { useChoices } from './useChoices';

/** What is asked of a point that stands fixed. */
export function FixedFields({
  pointer,
  fixed,
  onChange,
}: {
  pointer: string;
  fixed: Schemas['Fixed'];
  onChange: (fixed: Schemas['Fixed']) => void;
}) {
  const { t } = useLingui();
  const grounds = useChoices(groundNames);
  const change = (changes: Parameters<typeof patch<Schemas['Fixed']>>[1]) => {
    onChange(patch(fixed, changes));
  };
  return (
    <>
      <DraftSelect
        pointer={`${pointer}/ground`}
        choices={grounds}
        value={fixed.ground}
        onChange={(ground) => {
          change({ ground });
        }}
      />
      <DraftTextArea
        pointer={`${pointer}/reason`}
        value={fixed.reason}
        onChange={(reason) => {
          change({ reason });
        }}
      />
      <Decision pointer={pointer} decision={fixed} onChange={change} />
      <div className="pair">
        <DraftText
          pointer={`${pointer}/source`}
          hint={t`Bijvoorbeeld: Raadsbesluit 2026-031`}
          value={fixed.source}
          onChange={(source) => {
            change({ source });
          }}
        />
        <DraftText
          pointer={`${pointer}/sourceUrl`}
          type="url"
          hint={t`Begint met https://`}
          value={fixed.sourceUrl}
          onChange={(sourceUrl) => {
            change({ sourceUrl });
          }}
        />
      </div>
      <DraftText
        pointer={`${pointer}/reopening`}
        hint={t`Alleen als u dit al weet`}
        value={fixed.reopening}
        onChange={(reopening) => {
          change({ reopening });
        }}
      />
    </>
  );
}

/** What is asked of a point that lies open. */
export function OpenFields({
  pointer,
  open,
  onChange,
}: {
  pointer: string;
  open: Schemas['Open'];
  onChange: (open: Schemas['Open']) => void;
}) {
  const { t } = useLingui();
  const levels = useChoices(influenceNames, influencePromises);
  const change = (changes: Parameters<typeof patch<Schemas['Open']>>[1]) => {
    onChange(patch(open, changes));
  };
  return (
    <>
      <DraftRadio
        pointer={`${pointer}/influenceLevel`}
        choices={levels}
        value={open.influenceLevel}
        onChange={(influenceLevel) => {
          change({ influenceLevel });
        }}
      />
      <DraftTextArea
        pointer={`${pointer}/limits`}
        hint={t`Waar moet een voorstel binnen blijven? Denk aan ruimte, geld en tijd.`}
        value={open.limits}
        onChange={(limits) => {
          change({ limits });
        }}
      />
      <Decision pointer={pointer} decision={open} onChange={change} />
    </>
  );
}

/** What is asked of a point that is not known yet. */
export function UnknownFields({
  pointer,
  unknown,
  onChange,
}: {
  pointer: string;
  unknown: Schemas['Unknown'];
  onChange: (unknown: Schemas['Unknown']) => void;
}) {
  return (
    <div className="pair">
      <DraftText
        pointer={`${pointer}/finder`}
        value={unknown.finder}
        onChange={(finder) => {
          onChange(patch(unknown, { finder }));
        }}
      />
      <DraftText
        pointer={`${pointer}/expectedDate`}
        type="date"
        value={unknown.expectedDate}
        onChange={(expectedDate) => {
          onChange(patch(unknown, { expectedDate }));
        }}
      />
    </div>
  );
}

interface DecisionContent {
  decider?: Schemas['Decider'] | undefined;
  deciderName?: string | undefined;
  decisionDate?: string | undefined;
}

/** Who decides, or has decided, and when. */
function Decision({
  pointer,
  decision,
  onChange,
}: {
  pointer: string;
  decision: DecisionContent;
  onChange: (changes: DecisionContent) => void;
}) {
  const deciders = useChoices(deciderNames);
  return (
    <div className="pair">
      <DraftSelect
        pointer={`${pointer}/decider`}
        choices={deciders}
        value={decision.decider}
        onChange={(decider) => {
          onChange({ decider });
        }}
      />
      {decision.decider === 'OTHER' && (
        <DraftText
          pointer={`${pointer}/deciderName`}
          value={decision.deciderName}
          onChange={(deciderName) => {
            onChange({ deciderName });
          }}
        />
      )}
      <DraftText
        pointer={`${pointer}/decisionDate`}
        type="date"
        value={decision.decisionDate}
        onChange={(decisionDate) => {
          onChange({ decisionDate });
        }}
      />
    </div>
  );
}
