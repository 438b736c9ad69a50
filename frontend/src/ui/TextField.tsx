import { Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps {
  value: string;
  /** The language of what is typed, where it is not that of the screen. */
  lang?: string;
  onChange: (value: string) => void;
}

/** One line of text, a whole day or a number, as the browser's own control for it. */
export function TextField({
  value,
  lang,
  onChange,
  type = 'text',
  autoComplete,
  ...field
}: TextFieldProps & {
  type?: 'text' | 'date' | 'email' | 'number' | 'url';
  autoComplete?: 'name' | 'email';
}) {
  const short = type === 'date' || type === 'number' ? ' utrecht-textbox--short' : '';
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          lang={lang}
          type={type}
          autoComplete={autoComplete}
          className={`utrecht-textbox${short}`}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

/** Text of more than one line. */
export function TextArea({
  value,
  lang,
  onChange,
  rows = 4,
  ...field
}: TextFieldProps & { rows?: number }) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          lang={lang}
          rows={rows}
          className="utrecht-textarea"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
