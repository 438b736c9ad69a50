import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Subjects } from './data.ts';
import { percentile } from './load.ts';
import { settings } from './settings.ts';

const WARM_UP = 300;
const ROUNDS = 1500;

const PROPOSAL = `
  insert into contribution
  select (jsonb_populate_record(null::contribution, to_jsonb(p) || jsonb_build_object('id', $2::uuid))).*
  from contribution p where id = $1`;

/** The statements of `Register.append`. */
const ENTRY = `
  with entry as (insert into register_entry (id, bytes) values ($1, $2))
  insert into register_pending (entry_id) values ($1)`;
const TEXT = `
  insert into register_text (entry_id, name, subject, salt, text) values ($1, $2, $3, $4, $5)`;

/** Milliseconds of a transaction, its commit included. */
export interface Times {
  p50: number;
  p95: number;
}

export interface Append {
  without: Times;
  with: Times;
  /** Of the three statements alone. */
  statements: Times;
}

/** A proposal's row in a transaction of its own, by turns with and without its entry and two texts. */
export async function append({
  consultation,
  decisionPoint,
  proposals,
}: Subjects): Promise<Append> {
  const database = new Client({ connectionString: settings.appUrl });
  await database.connect();
  const bare: number[] = [];
  const whole: number[] = [];
  const own: number[] = [];
  try {
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const appends of [false, true]) {
        const id = randomUUID();
        const start = performance.now();
        await database.query('begin');
        await database.query({ name: 'proposal', text: PROPOSAL, values: [proposals[0], id] });
        const before = performance.now();
        if (appends) await enter(database, id, consultation, decisionPoint);
        const after = performance.now();
        await database.query('commit');
        if (round < 0) continue;
        (appends ? whole : bare).push(performance.now() - start);
        if (appends) own.push(after - before);
      }
    }
  } finally {
    await database.end();
  }
  return { without: times(bare), with: times(whole), statements: times(own) };
}

async function enter(database: Client, id: string, consultation: string, decisionPoint: string) {
  const texts = ['Een bank bij de vijver', 'Zet hier een bank neer, zodat ouderen kunnen rusten.'];
  const salts = texts.map(() => randomBytes(16));
  const [title, text] = texts.map((words, i) =>
    createHash('sha256')
      .update(salts[i] ?? '')
      .update(words)
      .digest('hex'),
  );
  const entry = randomUUID();
  const bytes = JSON.stringify({
    facts: { actor: 'resident', cardVersion: 1, consultation, decisionPoint },
    id: entry,
    subject: id,
    texts: { text, title },
    time: new Date().toISOString(),
    type: 'proposal-submitted',
  });
  await database.query({ name: 'entry', text: ENTRY, values: [entry, Buffer.from(bytes)] });
  for (const [i, name] of ['title', 'text'].entries()) {
    const values = [entry, name, id, salts[i], texts[i]];
    await database.query({ name: 'text', text: TEXT, values });
  }
}

/** Half, and 95 of 100, within so many milliseconds. */
function times(measured: number[]): Times {
  const sorted = measured.toSorted((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}
