import { describe, expect, it } from 'vitest';
import { equal, mergeThreeWay, replaceAtPath } from './threeWay';

interface Row {
  title?: string;
  limits?: string;
}

interface Content {
  occasion?: string;
  promise?: { days?: number; rhythm?: string };
  points: Row[];
  places?: string[];
}

const nameOf = (row: Row) => row.title;
const a = { title: 'Bomen', limits: 'Twintig' };
const b = { title: 'Banken' };
const c = { title: 'Paden' };

function merge(base: Content, mine: Content, theirs: Content) {
  return mergeThreeWay({ base, mine, theirs }, nameOf);
}

function points(base: Row[], mine: Row[], theirs: Row[]) {
  const { merged, conflicts } = merge({ points: base }, { points: mine }, { points: theirs });
  expect(conflicts).toEqual([]);
  return merged.points;
}

describe('joining what two people made of the same content', () => {
  it('takes over what only one of them changed, deep inside too', () => {
    const base = { points: [], promise: { days: 42 } };
    expect(
      merge(
        base,
        { ...base, occasion: 'De kade zakt.', promise: { days: 30 } },
        { ...base, promise: { days: 42, rhythm: 'Elke maand' } },
      ),
    ).toEqual({
      merged: {
        points: [],
        occasion: 'De kade zakt.',
        promise: { days: 30, rhythm: 'Elke maand' },
      },
      conflicts: [],
    });
  });

  it('takes over that a field was emptied', () => {
    const base = { points: [], occasion: 'Oud' };
    const { merged } = merge(base, { points: [] }, { ...base, places: ['WK1'] });
    expect(merged).toEqual({ points: [], places: ['WK1'] });
  });

  it('tells where both changed the same field, and keeps mine meanwhile', () => {
    const { merged, conflicts } = merge(
      { points: [a, b] },
      { points: [{ ...a, limits: 'Dertig' }, b] },
      { points: [b, { ...a, limits: 'Tien' }] },
    );
    expect(conflicts).toEqual([
      {
        base: ['points', 0, 'limits'],
        mine: ['points', 0, 'limits'],
        theirs: ['points', 1, 'limits'],
        mineValue: 'Dertig',
        theirsValue: 'Tien',
      },
    ]);
    expect(merged.points).toEqual([b, { ...a, limits: 'Dertig' }]);
  });

  it('has no conflict where both made the same of it', () => {
    const base = { points: [] };
    const both = { points: [], occasion: 'Gelijk' };
    expect(merge(base, both, { ...both }).conflicts).toEqual([]);
  });

  it('keeps the rows that each added, and a named one that both added once', () => {
    expect(points([a], [a, b], [a, b, c])).toEqual([a, b, c]);
    expect(points([a], [a, {}], [a, {}, c])).toEqual([a, {}, c, {}]);
  });

  it('joins a row that was renamed with what the other wrote in it', () => {
    expect(points([a], [{ ...a, title: 'Welke bomen?' }], [{ ...a, limits: 'Tien' }, b])).toEqual([
      { title: 'Welke bomen?', limits: 'Tien' },
      b,
    ]);
  });

  it('takes a row away, unless the other changed it meanwhile', () => {
    expect(points([a, b], [b], [a, b, c])).toEqual([b, c]);
    expect(points([a, b], [b], [{ ...a, limits: 'Tien' }, b, c])).toEqual([
      { ...a, limits: 'Tien' },
      b,
      c,
    ]);
    expect(points([a, b], [{ ...a, limits: 'Tien' }, b, c], [b])).toContainEqual({
      ...a,
      limits: 'Tien',
    });
  });

  it('keeps the order that one of them chose', () => {
    expect(points([a, b], [b, a], [a, b, c])).toEqual([b, a, c]);
    expect(points([a, b], [a, b, c], [b, a])).toEqual([b, a, c]);
  });

  it('joins lists of words', () => {
    const { merged } = merge(
      { points: [], places: ['WK1', 'WK2'] },
      { points: [], places: ['WK1', 'WK3'] },
      { points: [], places: ['WK1', 'WK2', 'WK4'] },
    );
    expect(merged.places).toEqual(['WK1', 'WK4', 'WK3']);
  });
});

describe('replacing a value at a place', () => {
  it('makes the parts around it, and takes away what is undefined', () => {
    const content: Content = { points: [a] };
    expect(replaceAtPath(content, ['promise', 'days'], 30).promise).toEqual({ days: 30 });
    expect(replaceAtPath(content, ['points', 0, 'limits'], undefined).points).toEqual([
      { title: 'Bomen' },
    ]);
    expect(content.points[0]).toBe(a);
  });
});

describe('being equal', () => {
  it('does not look at the order of names, nor at what is undefined', () => {
    expect(equal({ x: 1, y: [{ z: 2 }] }, { y: [{ z: 2, w: undefined }], x: 1 })).toBe(true);
    expect(equal({ x: 1 }, { x: 1, y: 2 })).toBe(false);
    expect(equal([1, 2], [1])).toBe(false);
  });
});
