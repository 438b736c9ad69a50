import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { asOwner, type Subjects } from './data.ts';
import { percentile } from './load.ts';
import { settings } from './settings.ts';
import { tokens } from './tokens.ts';

/** Acts per second, and for how many seconds. */
export const STEADY = { rate: 50, seconds: 60 };

const WARM_UP_SECONDS = 10;
const LOOK_MILLISECONDS = 20;
const PATIENCE_MILLISECONDS = 10_000;

/** From the answer to a resident until the served checkpoint counts her act, in milliseconds. */
export interface Signing {
  acts: number;
  p50: number;
  p99: number;
  most: number;
}

/** Residents submit proposals at a steady rate, while somebody looks at the checkpoint all the time. */
export async function signing(from: Subjects): Promise<Signing> {
  const bearers = await tokens(from.subjects.slice(0, 2000));
  const answered = new Map<string, number>();
  const version = await cardVersion(from);
  const looks: { size: number; at: number }[] = [];
  let busy = true;
  const watching = watch(looks, () => busy);
  const start = performance.now();
  const pending: Promise<void>[] = [];
  for (let i = 0; i < STEADY.rate * (WARM_UP_SECONDS + STEADY.seconds); i++) {
    await sleep(Math.max(0, start + (i * 1000) / STEADY.rate - performance.now()));
    pending.push(
      submit(from, bearers[i % bearers.length] ?? '', version).then((id) => {
        if (i >= STEADY.rate * WARM_UP_SECONDS) answered.set(id, performance.now());
      }),
    );
  }
  await Promise.all(pending);
  const places = await order([...answered.keys()]);
  await sleep(LOOK_MILLISECONDS * 5);
  busy = false;
  await watching;
  const delays = [...answered]
    .map(([id, at]) => {
      const place = places.get(id) ?? Infinity;
      const counted = looks.find(({ size }) => size > place);
      if (!counted) throw new Error('An act was never signed');
      return Math.max(0, counted.at - at);
    })
    .sort((a, b) => a - b);
  return {
    acts: delays.length,
    p50: percentile(delays, 0.5),
    p99: percentile(delays, 0.99),
    most: percentile(delays, 1),
  };
}

async function submit(from: Subjects, bearer: string, cardVersion: number): Promise<string> {
  const response = await fetch(
    `${settings.platformUrl}/api/v1/consultations/${from.slug}/proposals`,
    {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${bearer}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
      },
      body: JSON.stringify({
        decisionPointId: from.decisionPoint,
        cardVersion,
        title: 'Een bank bij de vijver',
        text: 'Zet hier een bank neer, zodat ouderen onderweg kunnen rusten.',
      }),
    },
  );
  if (response.status !== 201) throw new Error(await response.text());
  return ((await response.json()) as { proposal: { id: string } }).proposal.id;
}

async function cardVersion({ slug }: Subjects): Promise<number> {
  const response = await fetch(`${settings.platformUrl}/api/v1/consultations/${slug}`);
  return ((await response.json()) as { card: { version: number } }).card.version;
}

async function watch(looks: { size: number; at: number }[], goesOn: () => boolean) {
  while (goesOn()) {
    const response = await fetch(`${settings.platformUrl}/register/checkpoint`);
    const size = Number((await response.text()).split('\n')[1]);
    if (size !== looks.at(-1)?.size) looks.push({ size, at: performance.now() });
    await sleep(LOOK_MILLISECONDS);
  }
}

/** The place of each act in the register, once they all have one. */
async function order(ids: string[]): Promise<Map<string, number>> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const rows = await asOwner(
      async (database) =>
        (
          await database.query<{ subject: string; index: string }>(
            'select subject, index from register_leaf where subject = any($1)',
            [ids],
          )
        ).rows,
    );
    if (rows.length === ids.length) {
      return new Map(rows.map(({ subject, index }) => [subject, Number(index)]));
    }
    if (performance.now() > end) throw new Error(`${rows.length} of ${ids.length} acts are signed`);
    await sleep(100);
  }
}
