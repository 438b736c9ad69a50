import type { Schemas } from '@/api/client';

/** The values of `toon` in the address of the list, and what each asks for. */
export const filters = {
  alles: 'ALL',
  open: 'WAITING',
  'te-laat': 'OVERDUE',
  beantwoord: 'ANSWERED',
} satisfies Record<string, Schemas['WorklistFilter']>;

export type Filter = keyof typeof filters;
