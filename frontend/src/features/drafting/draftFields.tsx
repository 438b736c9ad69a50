import { useLingui } from '@lingui/react/macro';
import { createContext, useContext } from 'react';
import { lengths } from '@/api/generated/lengths';
import { type Violation, violationSentence } from '@/api/violations';
import { fieldId } from '@/lib/fieldId';
import { type Choice, RadioField, SelectField } from '@/ui/ChoiceField';
import { TextArea, TextField } from '@/ui/TextField';
import { draftLabels, fieldOf, fieldPointer } from './draftLabels';

/** The faults that the last attempt to save or publish met. */
export const DraftViolations = createContext<Violation[]>([]);

interface DraftFieldProps {
  /** Where the field stands in the content of the draft. */
  pointer: string;
  hint?: string;
}

/** Id, name and fault of the field that stands there. */
export function useField({ pointer, hint }: DraftFieldProps) {
  const { t } = useLingui();
  const violation = useContext(DraftViolations).find(
    (one) => fieldPointer(one.pointer) === pointer,
  );
  const field = fieldOf(pointer);
  return {
    id: fieldId(pointer),
    label: field ? t(draftLabels[field]) : pointer,
    hint,
    error: violation && t(violationSentence(violation, lengthOf(pointer))),
  };
}

function lengthOf(pointer: string): { min: number; max: number } | undefined {
  const [, list] = pointer.split('/');
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const schema = list === 'points' || list === 'promise' ? undefined : lengths.DraftContent;
  return schema && name in schema ? schema[name as keyof typeof schema] : undefined;
}

/** One line of text, or a day; nothing typed is undefined. */
export function DraftText({
  value,
  onChange,
  type,
  ...props
}: DraftFieldProps & {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  type?: 'text' | 'date' | 'url';
}) {
  return (
    <TextField
      {...useField(props)}
      {...(type && { type })}
      lang="nl"
      value={value ?? ''}
      onChange={(text) => {
        onChange(text === '' ? undefined : text);
      }}
    />
  );
}

/** A whole number; nothing typed is undefined. */
export function DraftNumber({
  value,
  onChange,
  ...props
}: DraftFieldProps & {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}) {
  return (
    <TextField
      {...useField(props)}
      type="number"
      value={value === undefined ? '' : String(value)}
      onChange={(text) => {
        onChange(text === '' ? undefined : Number(text));
      }}
    />
  );
}

/** More than one line of text; nothing typed is undefined. */
export function DraftTextArea({
  value,
  onChange,
  ...props
}: DraftFieldProps & {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <TextArea
      {...useField(props)}
      lang="nl"
      rows={3}
      value={value ?? ''}
      onChange={(text) => {
        onChange(text === '' ? undefined : text);
      }}
    />
  );
}

/** One from a closed list, or nothing yet. */
export function DraftSelect<T extends string>({
  choices,
  value,
  onChange,
  ...props
}: DraftFieldProps & {
  choices: Choice<T>[];
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}) {
  return <SelectField {...useField(props)} choices={choices} value={value} onChange={onChange} />;
}

/** One of a few. */
export function DraftRadio<T extends string>({
  choices,
  value,
  onChange,
  ...props
}: DraftFieldProps & { choices: Choice<T>[]; value: T | undefined; onChange: (value: T) => void }) {
  return <RadioField {...useField(props)} choices={choices} value={value} onChange={onChange} />;
}
