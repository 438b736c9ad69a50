import { useLingui } from '@lingui/react/macro';
import { fieldId } from '@/lib/fieldId';
import { problemOf } from './problems';
import { violationSentence } from './violations';

export interface FormField {
  label: string;
  /** How many characters it may have. */
  length?: { min: number; max: number };
  /** Id of its control; without it that of its JSON Pointer. */
  id?: string;
}

/** The faults of a form: of one field by its JSON Pointer, and all of them for the summary above. */
export interface FormErrors {
  errorOf: (pointer: string) => string | undefined;
  summary: { fieldId: string; text: string }[];
}

/**
 * The faults that the server found in what was sent.
 *
 * @param error what the call failed with
 * @param fields the fields of the form by their JSON Pointer into the body
 */
export function useFormErrors(error: unknown, fields: Record<string, FormField>): FormErrors {
  const { t } = useLingui();
  const violations = problemOf(error)?.violations ?? [];
  const faults = violations.map((violation) => ({
    pointer: violation.pointer,
    text: t(violationSentence(violation, fields[violation.pointer]?.length)),
  }));
  return {
    errorOf: (pointer: string) => faults.find((fault) => fault.pointer === pointer)?.text,
    summary: faults.map(({ pointer, text }) => ({
      fieldId: fields[pointer]?.id ?? fieldId(pointer),
      text: `${fields[pointer]?.label ?? pointer}: ${text}`,
    })),
  };
}
