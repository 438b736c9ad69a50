import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { deciderNames, groundNames } from '@/api/texts';
import { formatDate } from '@/lib/dates';
import { Dutch } from '@/ui/Dutch';
import { Facts } from '@/ui/Facts';

/** Why a point stands fixed: ground, decider, date and source. */
export function FixedFacts({ fixed }: { fixed: Schemas['Fixed'] }) {
  const { t } = useLingui();
  return (
    <Facts
      facts={[
        [t`Grondslag`, fixed.ground && t(groundNames[fixed.ground])],
        [t`Besloten door`, fixed.deciderName ?? (fixed.decider && t(deciderNames[fixed.decider]))],
        [t`Wanneer`, fixed.decisionDate && formatDate(fixed.decisionDate)],
        [t`Kan opnieuw op tafel komen`, fixed.reopening],
        [
          t`Bron`,
          fixed.sourceUrl === undefined ? (
            fixed.source && <Dutch>{fixed.source}</Dutch>
          ) : (
            <a href={fixed.sourceUrl} rel="noreferrer" lang="nl">
              {fixed.source}
            </a>
          ),
        ],
      ]}
    />
  );
}

/** Within what limits a point lies open, and who decides on it when. */
export function OpenFacts({ open }: { open: Schemas['Open'] }) {
  const { t } = useLingui();
  return (
    <Facts
      facts={[
        [t`Grenzen`, open.limits && <Dutch key="limits">{open.limits}</Dutch>],
        [t`Wie besluit`, open.deciderName ?? (open.decider && t(deciderNames[open.decider]))],
        [t`Wanneer`, open.decisionDate && formatDate(open.decisionDate)],
      ]}
    />
  );
}

/** Who finds out what is not known yet, and by when. */
export function UnknownFacts({ unknown }: { unknown: Schemas['Unknown'] }) {
  const { t } = useLingui();
  return (
    <Facts
      facts={[
        [t`Wie zoekt dit uit`, unknown.finder && <Dutch key="finder">{unknown.finder}</Dutch>],
        [t`Wanneer bekend`, unknown.expectedDate && formatDate(unknown.expectedDate)],
      ]}
    />
  );
}
