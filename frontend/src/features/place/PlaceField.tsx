import { useLingui } from '@lingui/react/macro';
import type { Feature } from './shapes';
import { Field } from '@/ui/Field';

/** A choice of one wijk or buurt out of all. */
export function PlaceField({
  places,
  chosen,
  onChoose,
}: {
  places: Feature[];
  /** Code of the place that is chosen. */
  chosen: string | undefined;
  onChoose: (code: string | undefined) => void;
}) {
  const { t } = useLingui();
  const districts = places.filter(({ properties }) => properties.kind === 'DISTRICT');
  const codes = new Set(districts.map(({ id }) => id));
  const inDistrict = (code: string) =>
    places.filter(({ properties }) => properties.districtCode === code);
  const loose = places.filter(
    ({ properties: { districtCode } }) => districtCode !== undefined && !codes.has(districtCode),
  );
  return (
    <Field id="plek" label={t`Kies een wijk of buurt`}>
      {(control) => (
        <select
          {...control}
          className="utrecht-select"
          value={chosen ?? ''}
          onChange={({ target }) => {
            onChoose(target.value === '' ? undefined : target.value);
          }}
        >
          <option value="">{t`Hele gemeente`}</option>
          {districts.map(({ id, properties: { name } }) => (
            <optgroup key={id} label={name}>
              <option value={id}>{t`${name} (hele wijk)`}</option>
              <PlaceOptions places={inDistrict(id)} />
            </optgroup>
          ))}
          <PlaceOptions places={loose} />
        </select>
      )}
    </Field>
  );
}

function PlaceOptions({ places }: { places: Feature[] }) {
  return places.map(({ id, properties: { name } }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
