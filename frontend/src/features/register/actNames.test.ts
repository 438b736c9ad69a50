import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { actNames } from './actNames';

it('has words for every type of act that the register describes', () => {
  const paper = readFileSync('../docs/register.md', 'utf8');
  const types = [...paper.matchAll(/^\| `([a-z]+-[a-z-]+)` \|/gm)].map(([, type]) => type);
  expect(Object.keys(actNames).sort()).toEqual(types.sort());
});
