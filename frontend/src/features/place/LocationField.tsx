import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Schemas } from '@/api/client';
import { fieldId } from '@/lib/fieldId';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { PlaceOptions } from './PlaceOptions';
import { placesQuery } from './queries';

const PointMap = lazy(() => import('./PointMap'));

type Location = Schemas['NewLocation'];

/**
 * Where a contribution is about: a wijk or buurt from the list, or a point on the map. Nobody needs
 * to choose, and nobody needs the map.
 */
export function LocationField({
  value,
  error,
  onChange,
}: {
  value: Location | undefined;
  error: string | undefined;
  onChange: (location: Location | undefined) => void;
}) {
  const { t } = useLingui();
  const { data: places } = useQuery(placesQuery());
  const [around, setAround] = useState(value?.place);
  const [open, setOpen] = useState(value?.coordinates !== undefined);
  return (
    <div id={fieldId('/location')} tabIndex={-1} className="stack stack--tight">
      <Field
        id={fieldId('/location/place')}
        label={t`Over welke plek gaat het? (hoeft niet)`}
        error={error}
      >
        {(control) => (
          <select
            {...control}
            className="utrecht-select"
            value={value?.place ?? ''}
            onChange={({ target }) => {
              const place = target.value === '' ? undefined : target.value;
              setAround(place);
              onChange(place === undefined ? undefined : { place });
            }}
          >
            <option value="">
              {value?.coordinates ? t`Een punt op de kaart` : t`Geen plek in het bijzonder`}
            </option>
            <PlaceOptions places={places?.items ?? []} />
          </select>
        )}
      </Field>
      <details
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary id={fieldId('/location/coordinates')}>
          <Trans>Of wijs de plek aan op de kaart</Trans>
        </summary>
        {open && (
          <Suspense fallback={<p className="note">{t`De kaart komt eraan…`}</p>}>
            <PointMap
              around={around}
              point={value?.coordinates}
              onPick={(coordinates) => {
                onChange({ coordinates });
              }}
            />
          </Suspense>
        )}
      </details>
      <p role="status" className="note">
        {value?.coordinates && <Trans>U hebt een punt op de kaart aangewezen.</Trans>}
      </p>
      {value?.coordinates && (
        <div>
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              onChange(around === undefined ? undefined : { place: around });
            }}
          >
            <Trans>Haal het punt weg</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
