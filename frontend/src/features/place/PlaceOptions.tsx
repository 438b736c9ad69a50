import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';

export type PlaceOption = Pick<Schemas['PlaceView'], 'code' | 'kind' | 'name' | 'districtCode'>;

/** Wijken and buurten to choose from, each buurt under its wijk. */
export function PlaceOptions({ places }: { places: PlaceOption[] }) {
  const { t } = useLingui();
  const districts = places.filter(({ kind }) => kind === 'DISTRICT');
  const codes = new Set(districts.map(({ code }) => code));
  const inDistrict = (code: string) => places.filter(({ districtCode }) => districtCode === code);
  const loose = places.filter(
    ({ districtCode }) => districtCode !== undefined && !codes.has(districtCode),
  );
  return (
    <>
      {districts.map(({ code, name }) => (
        <optgroup key={code} label={name}>
          <option value={code}>{t`${name} (hele wijk)`}</option>
          <Options places={inDistrict(code)} />
        </optgroup>
      ))}
      <Options places={loose} />
    </>
  );
}

function Options({ places }: { places: PlaceOption[] }) {
  return places.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
