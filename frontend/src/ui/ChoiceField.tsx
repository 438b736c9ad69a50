import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Field, fieldClass, type FieldProps, Notes } from './Field';

export interface Choice<T extends string> {
  value: T;
  label: string;
  explanation?: string | undefined;
}

interface ChoiceProps<T extends string> extends FieldProps {
  choices: Choice<T>[];
  value: T | undefined;
}

/** One of many, from a closed list; choosing the empty line takes the choice back. */
export function SelectField<T extends string>({
  choices,
  value,
  onChange,
  ...field
}: ChoiceProps<T> & { onChange: (value: T | undefined) => void }) {
  const { t } = useLingui();
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className="utrecht-select"
          value={value ?? ''}
          onChange={(event) => {
            onChange(choices.find((choice) => choice.value === event.target.value)?.value);
          }}
        >
          <option value="">{t`Maak een keuze`}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A choice in sight: its words may be in a language of their own. */
interface RadioChoice<T extends string> {
  value: T;
  label: ReactNode;
  explanation?: ReactNode;
}

/** One of a few, all of them in sight. */
export function RadioField<T extends string>({
  choices,
  value,
  onChange,
  id,
  label,
  hint,
  error,
}: FieldProps & {
  choices: RadioChoice<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const explained = choices.some(({ explanation }) => explanation !== undefined);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={fieldClass(error)}
      aria-describedby={described || undefined}
    >
      <legend className="utrecht-form-label">{label}</legend>
      <Notes id={id} hint={hint} error={error} />
      <div className={explained ? 'options' : 'options options--row'}>
        {choices.map((choice) => (
          <label key={choice.value} className="option">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => {
                onChange(choice.value);
              }}
            />
            <span>
              {choice.label}
              {choice.explanation !== undefined && (
                <span className="option__explanation utrecht-form-field-description">
                  {choice.explanation}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
