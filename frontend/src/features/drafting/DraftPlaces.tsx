import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { fieldClass, Notes } from '@/ui/Field';
import { useField } from './draftFields';

type Place = Schemas['PlaceView'];

/** The wijken and buurten that a consultation is about: of each wijk all of it, or some buurten. */
export function DraftPlaces({
  value,
  onChange,
}: {
  /** Codes of the chosen places. */
  value: string[];
  onChange: (value: string[]) => void;
}) {
  const { t } = useLingui();
  const { id, label, error } = useField({ pointer: '/places' });
  const places = useSuspenseQuery(api.queryOptions('get', '/places')).data.items;
  const districts = places.filter(({ kind }) => kind === 'DISTRICT');
  const codes = new Set(districts.map(({ code }) => code));
  const loose = places.filter(
    ({ districtCode }) => districtCode !== undefined && !codes.has(districtCode),
  );
  const option = (place: Place, text: string) => (
    <label key={place.code} className="option">
      <input
        type="checkbox"
        checked={value.includes(place.code)}
        onChange={({ target }) => {
          const others = value.filter((code) => code !== place.code);
          onChange(target.checked ? [...others, place.code] : others);
        }}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset id={id} tabIndex={-1} className={fieldClass(error)}>
      <legend className="utrecht-form-label">{label}</legend>
      <Notes
        id={id}
        hint={t`Kies een hele wijk, of de buurten waar het over gaat.`}
        error={error}
      />
      {districts.map((district) => (
        <details key={district.code} open={hasChosen(district, places, value)}>
          <summary>{district.name}</summary>
          <div className="options">
            {option(district, t`De hele wijk ${district.name}`)}
            {places
              .filter(({ districtCode }) => districtCode === district.code)
              .map((place) => option(place, place.name))}
          </div>
        </details>
      ))}
      <div className="options">{loose.map((place) => option(place, place.name))}</div>
    </fieldset>
  );
}

function hasChosen(district: Place, places: Place[], value: string[]): boolean {
  return places.some(
    ({ code, districtCode }) =>
      value.includes(code) && (code === district.code || districtCode === district.code),
  );
}
