import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { deciderNames } from '@/api/texts';
import { formatDate } from '@/lib/dates';
import { Dutch } from '@/ui/Dutch';
import { Facts } from '@/ui/Facts';
import { Pill } from '@/ui/Pill';
import { followsInputNames } from './followsInput';

/** Why it was decided so, what the input did, and why it departs from that if it does. */
export function DecisionBody({ decision }: { decision: Schemas['DecisionView'] }) {
  const { t } = useLingui();
  const { fixed, inputEffect, followsInput, deviation } = decision;
  return (
    <>
      {followsInput && (
        <p>
          <Pill
            tone={followsInput === 'FOLLOWS' ? 'open' : 'fixed'}
            icon={followsInput === 'FOLLOWS' ? 'check' : 'pencil'}
          >
            {t(followsInputNames[followsInput])}
          </Pill>
        </p>
      )}
      <Facts
        facts={[
          [t`Waarom`, <Written key="waarom" text={fixed.reason ?? ''} />],
          [t`Wat uw inbreng deed`, <Written key="inbreng" text={inputEffect} />],
          [
            t`Besloten door`,
            fixed.deciderName ?? (fixed.decider && t(deciderNames[fixed.decider])),
          ],
          [t`Wanneer`, fixed.decisionDate && formatDate(fixed.decisionDate)],
          [
            t`Bron`,
            fixed.sourceUrl ? (
              <a href={fixed.sourceUrl} rel="noreferrer" lang="nl">
                {fixed.source}
              </a>
            ) : (
              <Dutch>{fixed.source ?? ''}</Dutch>
            ),
          ],
        ]}
      />
      {deviation && (
        <div className="utrecht-alert utrecht-alert--warning">
          <p>
            <strong>
              <Trans>Afwijkingsverklaring: waarom dit niet is wat inwoners adviseerden</Trans>
            </strong>
          </p>
          <p className="written" lang="nl">
            {deviation.text}
          </p>
          <p className="note" lang="nl">
            {deviation.holderName}, {deviation.holderFunction}
          </p>
        </div>
      )}
    </>
  );
}

function Written({ text }: { text: string }) {
  return (
    <span className="written" lang="nl">
      {text}
    </span>
  );
}
