import { subjects } from './data.ts';
import { load, type Load } from './load.ts';
import { operations, type Operation } from './operations.ts';
import { dropPairs, pgbench, pgbenchVersion, preparePairs, type Bench } from './pgbench.ts';

/** How many requests go on at once. */
export const CONNECTIONS = [1, 16, 200];

const WARM_UP_SECONDS = 20;
const SECONDS = 3;
const ROUNDS = 2;

/** An operation and what it is compared with, at one number of connections. */
export interface Comparison {
  connections: number;
  platform: Load;
  bare: Load;
}

export interface Measured {
  name: string;
  atLeast: number;
  p95AtMost?: number;
  comparisons: Comparison[];
}

export interface Traffic {
  operations: Measured[];
  /** Absent where the machine has no pgbench. */
  pgbench: { version: string; runs: (Bench & { connections: number })[] } | null;
}

/** Every operation at every number of connections, the two sides by turns. */
export async function traffic(): Promise<Traffic> {
  const measured: Measured[] = [];
  for (const operation of await operations(await subjects())) {
    const { name, atLeast, p95AtMost } = operation;
    await load(operation.platform, 16, WARM_UP_SECONDS);
    await load(operation.bare, 16, WARM_UP_SECONDS);
    const comparisons: Comparison[] = [];
    for (const connections of CONNECTIONS) {
      const comparison = await compare(operation, connections);
      comparisons.push(comparison);
      say(name, comparison);
    }
    measured.push({ name, atLeast, ...(p95AtMost && { p95AtMost }), comparisons });
  }
  return { operations: measured, pgbench: await withPgbench() };
}

/** The better of the rounds of each side, so that a moment's hiccup of the machine counts for none. */
export async function compare(
  operation: Pick<Operation, 'platform' | 'bare'>,
  connections: number,
): Promise<Comparison> {
  let platform: Load | undefined;
  let bare: Load | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    platform = better(platform, await load(operation.platform, connections, SECONDS));
    bare = better(bare, await load(operation.bare, connections, SECONDS));
  }
  if (!platform || !bare) throw new Error('There was no round');
  return { connections, platform, bare };
}

function better(a: Load | undefined, b: Load): Load {
  return a && a.rate > b.rate ? a : b;
}

/** PostgreSQL takes 100 connections; the back end has 20 of them, so pgbench never takes more either. */
async function withPgbench(): Promise<Traffic['pgbench']> {
  const version = await pgbenchVersion();
  if (version === null) return null;
  const runs = [];
  let from = 0;
  await preparePairs();
  for (const connections of [1, 16, 20]) {
    const bench = await pgbench(connections, SECONDS, from);
    from += 50_000;
    runs.push({ connections, ...bench });
    console.log(`pgbench, ${connections}: ${bench.rate}/s, p95 ${bench.p95} ms`);
  }
  await dropPairs();
  return { version, runs };
}

function say(name: string, { connections, platform, bare }: Comparison): void {
  const ratio = (platform.rate / bare.rate).toFixed(2);
  console.log(
    `${name}, ${connections}: ${platform.rate}/s p95 ${platform.p95} ms (tool ${platform.toolLoad});` +
      ` bare ${bare.rate}/s p95 ${bare.p95} ms (tool ${bare.toolLoad}); ${ratio}`,
  );
}
