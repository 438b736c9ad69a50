import type { Schemas } from '@/api/client';

/** The values of `toon` in the address of the list, and what each asks for. */
export const shown = {
  verborgen: 'HIDDEN',
  beoordeeld: 'KEPT',
} satisfies Record<string, Schemas['ReportState']>;

export type Shown = keyof typeof shown;
