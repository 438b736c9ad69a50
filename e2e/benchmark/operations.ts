import type { Subjects } from './data.ts';
import type { Target } from './load.ts';
import { settings } from './settings.ts';
import { tokens } from './tokens.ts';

/** Something that people do, and the bare endpoint that it is compared with. */
export interface Operation {
  name: string;
  platform: Target;
  bare: Target;
  /** The least that the platform's rate may be of the bare one. */
  atLeast: number;
  /** Milliseconds for 95 of 100 answers at 200 connections, where that is promised. */
  p95AtMost?: number;
}

const API = `${settings.platformUrl}/api/v1`;

/** All that is measured, with distinct residents and proposals where that matters. */
export async function operations(from: Subjects): Promise<Operation[]> {
  const list = `${API}/consultations/${from.slug}/proposals`;
  const oneOf = cycle(from.proposals);
  const gzip = { 'Accept-Encoding': 'gzip' };
  const bareList = `${settings.referenceUrl}/consultations/${from.consultation}/proposals`;
  return [
    {
      name: 'List of 20 proposals with their counts',
      platform: { url: list, status: 200 },
      bare: { url: bareList, status: 200 },
      atLeast: 0.8,
      p95AtMost: 50,
    },
    {
      name: 'The same, compressed',
      platform: { url: list, status: 200, headers: gzip },
      bare: { url: bareList, status: 200, headers: gzip },
      atLeast: 0.8,
      p95AtMost: 50,
    },
    {
      name: 'The same, unchanged (304)',
      platform: { url: list, status: 304, headers: { 'If-None-Match': await tag(list) } },
      bare: { url: `${settings.platformUrl}/q/health/live`, status: 200 },
      atLeast: 0.5,
    },
    {
      name: 'One proposal, of 2,000',
      platform: {
        url: settings.platformUrl,
        status: 200,
        next: () => ({ path: `/api/v1/proposals/${oneOf()}` }),
      },
      bare: {
        url: settings.referenceUrl,
        status: 200,
        next: () => ({ path: `/proposals/${oneOf()}` }),
      },
      atLeast: 0.8,
      p95AtMost: 50,
    },
    await support(from),
  ];
}

/** Each request is of another resident for another proposal, so that each adds a row. */
async function support({ proposals, subjects }: Subjects): Promise<Operation> {
  const residents = (await tokens(subjects)).map((token, i) => ({ token, subject: subjects[i] }));
  const pairs = distinctPairs(proposals, residents);
  return {
    name: 'One support',
    platform: {
      url: settings.platformUrl,
      method: 'PUT',
      status: 204,
      next: () => {
        const [proposal, { token }] = pairs();
        return {
          path: `/api/v1/proposals/${proposal}/support`,
          headers: { Authorization: `Bearer ${token}` },
        };
      },
    },
    bare: {
      url: settings.referenceUrl,
      method: 'PUT',
      status: 204,
      next: () => {
        const [proposal, { subject }] = pairs();
        return { path: `/proposals/${proposal}/support/${subject ?? ''}` };
      },
    },
    atLeast: 0.5,
  };
}

async function tag(url: string): Promise<string> {
  const response = await fetch(url);
  return response.headers.get('etag') ?? '';
}

function cycle<T>(all: T[]): () => T {
  let i = 0;
  return () => all[i++ % all.length] as T;
}

/** Steps through both lists at once, each time round one further in the second. */
function distinctPairs<A, B>(first: A[], second: B[]): () => [A, B] {
  let i = 0;
  return () => {
    const round = Math.floor(i / first.length);
    const pair: [A, B] = [
      first[i % first.length] as A,
      second[(i * 7 + round) % second.length] as B,
    ];
    i++;
    return pair;
  };
}
