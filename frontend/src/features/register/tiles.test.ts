import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes';
import { entriesIn, entriesPath, tileNumber } from './tiles';

describe('the files of the register', () => {
  it('are numbered in groups of three digits', () => {
    expect([0, 67, 1067, 1234067].map(tileNumber)).toEqual([
      '000',
      '067',
      'x001/067',
      'x001/x234/067',
    ]);
  });

  it('are partial where the log ends', () => {
    expect(entriesPath(0, 700)).toBe('tile/entries/000');
    expect(entriesPath(2, 700)).toBe('tile/entries/002.p/188');
  });

  it('hold entries of any length', () => {
    const bundle = Uint8Array.of(0, 1, 97, 0, 0, 0, 2, 98, 99);
    expect(entriesIn(bundle)).toEqual([utf8('a'), utf8(''), utf8('bc')]);
  });
});
