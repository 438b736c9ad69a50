import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '@/lib/paths';
import { PageTitle } from '@/ui/PageTitle';
import { PlaceField } from './PlaceField';
import { PlaceList } from './PlaceList';
import { PlaceMap } from './PlaceMap';
import { everywhere } from './everywhere';
import { placeFeaturesQuery } from './queries';
import type { Feature } from './shapes';
import './map.css';

/** The map with its list twin, and what plays in the place that is chosen. */
export function PlacePage({
  chosen,
  keeping,
  consultations,
}: {
  /** Code of a wijk or buurt; undefined for the whole municipality. */
  chosen: string | undefined;
  /** Lets a person keep the place as hers. */
  keeping: (place: Feature | undefined) => ReactNode;
  /** What plays in the chosen place. */
  consultations: ReactNode;
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { features, source } = useSuspenseQuery(placeFeaturesQuery()).data;
  const place = features.find(({ id }) => id === chosen);
  const districts = features.filter(({ properties }) => properties.kind === 'DISTRICT');
  const district = place?.properties.districtCode ?? place?.id;
  const inDistrict = features.filter(({ properties }) => properties.districtCode === district);
  const shown = district !== undefined && inDistrict.length > 0 ? inDistrict : districts;
  const districtName = districts.find(({ id }) => id === district)?.properties.name;
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`Inspraak bij u in de buurt`}</PageTitle>
        <p className="lead">
          <Trans>Kies uw wijk of buurt op de kaart of in de lijst. Dan ziet u wat er speelt.</Trans>
        </p>
      </div>
      <div className="stack stack--loose">
        <div className="no-print">
          <PlaceField
            places={features.map(({ id, properties }) => ({ code: id, ...properties }))}
            chosen={place?.id}
            onChoose={(code) =>
              void navigate({ ...paths.map(code ?? everywhere), resetScroll: false })
            }
          />
        </div>
        {features.length > 0 && (
          <div className="columns columns--even">
            <PlaceMap districts={districts} shown={shown} chosen={place?.id} source={source} />
            <section aria-labelledby="plekken" className="stack">
              <h2 id="plekken" className="utrecht-heading-3">
                {shown === districts ? (
                  <Trans>Wijken</Trans>
                ) : (
                  <Trans>Buurten in {districtName}</Trans>
                )}
              </h2>
              {place !== undefined && (
                <p>
                  <Link {...paths.map(everywhere)} resetScroll={false}>
                    <Trans>Naar alle wijken</Trans>
                  </Link>
                </p>
              )}
              <PlaceList places={shown} chosen={place?.id} />
            </section>
          </div>
        )}
        <section aria-labelledby="wat-speelt" className="stack">
          <h2 id="wat-speelt" className="utrecht-heading-2">
            {place === undefined ? (
              <Trans>In de hele gemeente</Trans>
            ) : (
              <Trans>Wat speelt er in {place.properties.name}?</Trans>
            )}
          </h2>
          {keeping(place)}
          {consultations}
          <p>
            <Link {...paths.results(place?.id)}>
              {place === undefined ? (
                <Trans>Wat is er gelukt?</Trans>
              ) : (
                <Trans>Wat is er gelukt in {place.properties.name}?</Trans>
              )}
            </Link>
          </p>
        </section>
      </div>
    </div>
  );
}
