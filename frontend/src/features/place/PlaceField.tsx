import { useLingui } from '@lingui/react/macro';
import { Field } from '@/ui/Field';
import { type PlaceOption, PlaceOptions } from './PlaceOptions';

/** A choice of one wijk or buurt out of all. */
export function PlaceField({
  places,
  chosen,
  onChoose,
}: {
  places: PlaceOption[];
  /** Code of the place that is chosen. */
  chosen: string | undefined;
  onChoose: (code: string | undefined) => void;
}) {
  const { t } = useLingui();
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
          <PlaceOptions places={places} />
        </select>
      )}
    </Field>
  );
}
