import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { areaNames, kindNames } from '@/api/texts';
import { Dutch } from '@/ui/Dutch';
import { PageTitle } from '@/ui/PageTitle';
import { CardSummary } from './CardSummary';
import { NowSentence } from './NowSentence';
import { ParticipationPill } from './ParticipationPill';

/** For someone in a hurry: what it is, what one can do now, and while it runs what stands fixed and lies open. */
export function ConsultationHead({ consultation }: { consultation: Schemas['ConsultationView'] }) {
  const { t } = useLingui();
  const { state, topic, kind, area, places, participation, title, card } = consultation;
  const where = area === 'PLACES' ? places.map(({ name }) => name).join(', ') : t(areaNames[area]);
  return (
    <div className="page__head">
      <div className="row note page__meta">
        <ParticipationPill participation={participation} />
        <span>
          <Dutch>{topic.name}</Dutch>
          {` · ${t(kindNames[kind])} · ${where}`}
        </span>
      </div>
      <PageTitle lang="nl">{title}</PageTitle>
      <NowSentence consultation={consultation} />
      {state === 'PUBLISHED' && <CardSummary points={card.points} />}
    </div>
  );
}
