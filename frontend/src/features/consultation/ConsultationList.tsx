import { Trans } from '@lingui/react/macro';
import { usePages } from '@/api/pages';
import { LoadMore } from '@/ui/LoadMore';
import { ConsultationCard } from './ConsultationCard';
import { type ConsultationsAsked, consultationsQuery } from './queries';

/** The consultations as cards, page by page. */
export function ConsultationList(asked: ConsultationsAsked) {
  const { items, ...more } = usePages(consultationsQuery(asked));
  if (items.length === 0) {
    return (
      <p className="panel">
        {asked.participation === undefined && asked.place === undefined ? (
          <Trans>Er is nog geen inspraak. Kom later terug.</Trans>
        ) : (
          <Trans>Hier staat nu niets. Bekijk ook de andere inspraak.</Trans>
        )}
      </p>
    );
  }
  return (
    <>
      <ul className="cards">
        {items.map((consultation) => (
          <li key={consultation.slug}>
            <ConsultationCard consultation={consultation} />
          </li>
        ))}
      </ul>
      <LoadMore {...more} />
    </>
  );
}
