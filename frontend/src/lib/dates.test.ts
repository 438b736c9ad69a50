import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatMoment } from './dates';

describe('dates', () => {
  it('are written as people say them', () => {
    expect(formatDate('2026-12-14')).toBe('14 december 2026');
  });

  it('of a moment are those of the municipality, in summer and in winter', () => {
    expect(formatDay('2026-07-31T22:30:00Z')).toBe('1 augustus 2026');
    expect(formatDay('2026-12-31T22:30:00Z')).toBe('31 december 2026');
    expect(formatMoment('2026-12-14T12:05:00Z')).toBe('14 december 2026 om 13:05');
  });
});
