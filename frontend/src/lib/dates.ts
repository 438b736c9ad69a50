import { region } from './region';

const TIME_ZONE = 'Europe/Amsterdam';
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A whole day such as `2026-12-14` as "14 december 2026". */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat(region(), { ...DAY, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The day, in the municipality, of a moment such as `2026-12-14T23:30:00Z`. */
export function formatDay(moment: string): string {
  return new Intl.DateTimeFormat(region(), { ...DAY, timeZone: TIME_ZONE }).format(
    new Date(moment),
  );
}

/** Day and time, in the municipality, of a moment. */
export function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat(region(), {
    ...DAY,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  }).format(new Date(moment));
}
