import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { areaNames, kindNames } from '@/api/texts';
import { PageTitle } from '@/ui/PageTitle';
import { NowSentence } from './NowSentence';
import { ParticipationPill } from './ParticipationPill';

/** For someone in a hurry: what it is, and what one can do now. */
export function ConsultationHead({ consultation }: { consultation: Schemas['ConsultationView'] }) {
  const { t } = useLingui();
  const { topic, kind, area, participation, title } = consultation;
  return (
    <div className="page__head">
      <div className="row note">
        <ParticipationPill participation={participation} />
        <span>{[topic.name, t(kindNames[kind]), t(areaNames[area])].join(' · ')}</span>
      </div>
      <PageTitle>{title}</PageTitle>
      <NowSentence consultation={consultation} />
    </div>
  );
}
