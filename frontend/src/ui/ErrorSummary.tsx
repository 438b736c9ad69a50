import { Plural } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Alert } from './Alert';

export interface FieldError {
  /** Id of the field that the fault is in. */
  fieldId: string;
  /** What is wrong, with the name of the field. */
  text: string;
}

/** All faults of a form at once, with a link to each field. Takes the focus when it comes: give it a new key for new faults. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, []);
  return (
    <Alert ref={summary} tone="error" live="alert">
      <h2 className="utrecht-heading-4">
        <Plural
          value={errors.length}
          one="Er is iets niet goed ingevuld"
          other="Er zijn # dingen niet goed ingevuld"
        />
      </h2>
      <FieldErrors errors={errors} />
    </Alert>
  );
}

/** Faults as links; a link puts the focus in its field. */
export function FieldErrors({ errors }: { errors: FieldError[] }) {
  return (
    <ul>
      {errors.map(({ fieldId, text }) => (
        <li key={`${fieldId} ${text}`}>
          <a
            href={`#${fieldId}`}
            onClick={(event) => {
              event.preventDefault();
              const field = document.getElementById(fieldId);
              field?.closest('details')?.setAttribute('open', '');
              field?.focus();
              field?.scrollIntoView({ block: 'center' });
            }}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
