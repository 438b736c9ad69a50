import { readFileSync } from 'node:fs';
import { subjects, type Subjects } from './data.ts';
import { load } from './load.ts';
import { settings } from './settings.ts';
import { everyRole } from './tokens.ts';

/** Milliseconds within which 95 of 100 answers come, at this many connections. */
export const LISTS = { connections: 4, p95AtMost: 300 };

const SECONDS = 3;

/** How quickly a list or figure answers. */
export interface Read {
  path: string;
  p50: number;
  p95: number;
}

export interface Lists {
  reads: Read[];
  /** Paths that nothing here fits into. */
  left: string[];
}

interface Contract {
  paths: Record<string, { get?: { tags: string[]; parameters?: { name: string }[] } }>;
}

/** Every list and figure of the contract, and some lists in all orders and far from their start. */
export async function lists(): Promise<Lists> {
  const from = await subjects();
  const headers = { Authorization: `Bearer ${await everyRole(from.subjects[0] ?? '')}` };
  const contract = JSON.parse(
    readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
  ) as Contract;
  const paths = Object.entries(contract.paths)
    .filter(([path, { get }]) => isListOrFigure(path, get))
    .map(([path]) => fillIn(path, from));
  const proposals = `/consultations/${from.slug}/proposals?sort=MOST_SUPPORTED`;
  const worklist = `/consultations/${from.slug}/answer-worklist?filter=WAITING`;
  const sources = `/decisions/${from.decision}/contributions`;
  const reads: Read[] = [];
  for (const path of [
    ...paths.filter((path) => !path.includes('{')),
    proposals,
    `/consultations/${from.slug}/proposals?decisionPoint=${from.decisionPoint}&limit=100`,
    `${proposals}&cursor=${await far(proposals, headers)}`,
    `${worklist}&limit=100`,
    `${worklist}&cursor=${await far(worklist, headers)}&limit=100`,
    `${worklist}&decisionPoint=${from.decisionPoint}&limit=100`,
    `/consultations/${from.slug}/answer-worklist?filter=OVERDUE`,
    `/consultations/${from.slug}/answer-worklist?filter=WITHOUT_THEME`,
    `/consultations/${from.slug}/answer-worklist?q=vijver`,
    `/consultations/${from.slug}/answer-worklist?q=onvindbaar`,
    `/proposals/${from.proposals[0] ?? ''}`,
    `/decisions/${from.decision}`,
    `${sources}?limit=100`,
    `${sources}?cursor=${await far(sources, headers)}&limit=100`,
    `/commitments/${from.commitment}`,
    `/contributions/${from.source}/trace`,
  ]) {
    const target = {
      url: `${settings.platformUrl}/api/v1${path}`,
      status: 200,
      headers,
      next: () => ({ path: askedAnew(`/api/v1${path}`) }),
    };
    const { p50, p95 } = await load(target, LISTS.connections, SECONDS);
    reads.push({
      path: path.replace(/cursor=.*/, 'cursor=…').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '…'),
      p50,
      p95,
    });
    console.log(`${path}: p95 ${p95} ms`);
  }
  return { reads, left: paths.filter((path) => path.includes('{')) };
}

let asked = 0;

/** The same under an address nobody asked for yet, so that the answer is not one that was kept. */
function askedAnew(path: string): string {
  asked += 1;
  return `${path}${path.includes('?') ? '&' : '?'}asked=${asked}`;
}

function isListOrFigure(
  path: string,
  get?: { tags: string[]; parameters?: { name: string }[] },
): boolean {
  const paged = get?.parameters?.some(({ name }) => name === 'cursor') ?? false;
  return get !== undefined && (paged || path.startsWith('/figures/'));
}

function fillIn(path: string, { slug, decision, commitment }: Subjects): string {
  return path
    .replace('/figures/rows', '/figures/rows?figure=CONTRIBUTIONS')
    .replace('/consultations/{slug}', `/consultations/${slug}`)
    .replace('/decisions/{id}', `/decisions/${decision}`)
    .replace('/commitments/{id}', `/commitments/${commitment}`);
}

/** The cursor of the fiftieth page of a hundred. */
async function far(path: string, headers: Record<string, string>): Promise<string> {
  let cursor = '';
  for (let page = 0; page < 50; page++) {
    const query = `limit=100${cursor && `&cursor=${cursor}`}`;
    const mark = path.includes('?') ? '&' : '?';
    const response = await fetch(`${settings.platformUrl}/api/v1${path}${mark}${query}`, {
      headers,
    });
    const { nextCursor } = (await response.json()) as { nextCursor?: string };
    if (nextCursor === undefined) break;
    cursor = nextCursor;
  }
  return cursor;
}
