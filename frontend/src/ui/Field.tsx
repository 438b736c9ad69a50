import type { ReactNode } from 'react';

interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** The frame of every form field: label, hint and fault, tied to the control for screen readers. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={fieldClass(error)}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <Notes id={id} hint={hint} error={error} />
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}

export function fieldClass(error: string | undefined): string {
  return error === undefined
    ? 'utrecht-form-field'
    : 'utrecht-form-field utrecht-form-field--invalid';
}

/** The hint and the fault of a field. */
export function Notes({ id, hint, error }: Omit<FieldProps, 'label'>) {
  return (
    <>
      {hint !== undefined && (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
    </>
  );
}
