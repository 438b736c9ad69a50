import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client';
import { formatDate } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { ParticipationPill } from './ParticipationPill';
import { PointCounts } from './PointCounts';

/** A consultation in a list. */
export function ConsultationCard({
  consultation,
}: {
  consultation: Schemas['ConsultationSummary'];
}) {
  return (
    <article className="card">
      <div className="row note">
        <ParticipationPill participation={consultation.participation} />
        <span lang="nl">{[consultation.topic.name, ...consultation.placeNames].join(' · ')}</span>
      </div>
      <h3 className="utrecht-heading-3">
        <Link {...paths.consultation(consultation.slug)} lang="nl">
          {consultation.title}
        </Link>
      </h3>
      <p lang="nl">{consultation.intention}</p>
      <div className="card__foot">
        <p>
          <PointCounts counts={consultation} />
        </p>
        <p>
          <When consultation={consultation} />
          {consultation.proposalCount > 0 && (
            <>
              {' · '}
              <Plural value={consultation.proposalCount} one="# voorstel" other="# voorstellen" />
            </>
          )}
        </p>
      </div>
    </article>
  );
}

function When({ consultation }: { consultation: Schemas['ConsultationSummary'] }) {
  const { participation, participationStartDate, participationEndDate } = consultation;
  switch (participation) {
    case 'NONE':
      return <Trans>Ter informatie</Trans>;
    case 'UPCOMING':
      return participationStartDate === undefined ? (
        <Trans>Meedoen kan later</Trans>
      ) : (
        <Trans>Meedoen kan vanaf {formatDate(participationStartDate)}</Trans>
      );
    case 'OPEN':
      return participationEndDate === undefined ? (
        <Trans>Meedoen kan nu</Trans>
      ) : (
        <Trans>Meedoen kan tot en met {formatDate(participationEndDate)}</Trans>
      );
    case 'CLOSED':
      return participationEndDate === undefined ? (
        <Trans>Meedoen kan niet meer</Trans>
      ) : (
        <Trans>Meedoen kon tot en met {formatDate(participationEndDate)}</Trans>
      );
  }
}
