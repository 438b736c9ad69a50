import { fieldClass, type FieldProps, Notes } from '@/ui/Field';

/** Any of a few, all of them in sight; their words are Dutch. */
export function CheckList({
  choices,
  value,
  onChange,
  id,
  label,
  hint,
  error,
}: FieldProps & {
  choices: { value: string; label: string }[];
  value: string[];
  onChange: (value: string[]) => void;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={fieldClass(error)}
      aria-describedby={described || undefined}
    >
      <legend className="utrecht-form-label">{label}</legend>
      <Notes id={id} hint={hint} error={error} />
      <div className="options">
        {choices.map((choice) => (
          <label key={choice.value} className="option">
            <input
              type="checkbox"
              checked={value.includes(choice.value)}
              onChange={({ target }) => {
                const others = value.filter((one) => one !== choice.value);
                onChange(target.checked ? [...others, choice.value] : others);
              }}
            />
            <span lang="nl">{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
