import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { areaNames, kindNames } from '@/api/texts';
import { PageTitle } from '@/ui/PageTitle';
import { CardSummary } from './CardSummary';
import { NowSentence } from './NowSentence';
import { ParticipationPill } from './ParticipationPill';

/** For someone in a hurry: what it is, what one can do now, what stands fixed and what lies open. */
export function ConsultationHead({ consultation }: { consultation: Schemas['ConsultationView'] }) {
  const { t } = useLingui();
  const { topic, kind, area, places, participation, title, card } = consultation;
  const where = area === 'PLACES' ? places.map(({ name }) => name).join(', ') : t(areaNames[area]);
  return (
    <div className="page__head">
      <div className="row note">
        <ParticipationPill participation={participation} />
        <span>{[topic.name, t(kindNames[kind]), where].join(' · ')}</span>
      </div>
      <PageTitle>{title}</PageTitle>
      <NowSentence consultation={consultation} />
      <CardSummary card={card} />
    </div>
  );
}
