import { describe, expect, it } from 'vitest';
import { moveTo, removeAt, replaceAt } from './lists';
import { patch } from './patch';

describe('a list', () => {
  const list = ['a', 'b', 'c'];

  it('is changed in a copy', () => {
    expect(moveTo(list, 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moveTo(list, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(removeAt(list, 1)).toEqual(['a', 'c']);
    expect(replaceAt(list, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(list).toEqual(['a', 'b', 'c']);
  });
});

describe('a patch', () => {
  it('leaves out what is changed to nothing', () => {
    const value: { title: string; topic?: string } = { title: 'Groen', topic: 'groen' };
    expect(Object.keys(patch(value, { topic: undefined }))).toEqual(['title']);
  });
});
