import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client';
import type { FormField } from '@/api/useFormErrors';

type Location = Schemas['NewLocation'];

/** Draws the field that asks where a contribution is about. */
export type AsksWhere = (field: {
  value: Location | undefined;
  error: string | undefined;
  onChange: (location: Location | undefined) => void;
}) => ReactNode;

/** What the server can find wrong with a location; all of it stands at the one field. */
const pointers = ['/location', '/location/place', '/location/coordinates'];

/** Their label for the summary above the form. */
export function locationFields(label: string): Record<string, FormField> {
  return Object.fromEntries(pointers.map((pointer) => [pointer, { label }]));
}

/** The fault of the field, whatever part of it that is. */
export function locationError(errorOf: (pointer: string) => string | undefined) {
  return pointers.map(errorOf).find((error) => error !== undefined);
}
