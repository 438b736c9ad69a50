import { Trans } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { usePages } from '@/api/pages';
import { LoadMore } from '@/ui/LoadMore';
import { ConsultationCard } from './ConsultationCard';
import { consultationsQuery } from './queries';

/** The consultations as cards, page by page. */
export function ConsultationList({ participation }: { participation?: Schemas['Participation'] }) {
  const { items, ...more } = usePages(consultationsQuery(participation));
  if (items.length === 0) {
    return (
      <p className="panel">
        {participation === undefined ? (
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
