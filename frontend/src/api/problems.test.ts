import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Schemas } from './client';
import { failureSentence, problemOf, slugOf } from './problems';

const notFound = {
  type: 'urn:speelruimte:problem:not-found',
  title: 'Not found',
  status: 404,
  detail: '',
};

describe('a problem', () => {
  it('is told apart from any other failure', () => {
    expect(problemOf(notFound)).toBe(notFound);
    expect(slugOf(notFound)).toBe('not-found');
    expect(problemOf(new TypeError('fetch failed'))).toBeUndefined();
    expect(problemOf('<html>')).toBeUndefined();
    expect(problemOf(undefined)).toBeUndefined();
  });

  it('of a kind that is not known here has no slug', () => {
    expect(slugOf({ ...notFound, type: 'urn:speelruimte:problem:new' })).toBeUndefined();
    expect(slugOf({ ...notFound, type: 'urn:speelruimte:problem:toString' })).toBeUndefined();
  });

  it('without a connection is said as such', () => {
    expect(failureSentence(new TypeError('fetch failed')).message).toMatch(/niet bereiken/);
    expect(failureSentence(new Error('Unexpected answer: 502')).message).toMatch(
      /bij ons iets mis/,
    );
  });

  it('without a sentence does not compile', () => {
    const sentences = { 'not-found': 'Wij kunnen dit niet vinden.' };
    expectTypeOf(sentences).not.toExtend<Record<Schemas['ProblemSlug'], string>>();
  });
});
