import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { settings } from './settings.ts';

/** How much is in the database. */
export interface Size {
  persons: number;
  proposals: number;
  supports: number;
}

export const town: Size = { persons: 5000, proposals: 2000, supports: 20_000 };
export const city: Size = { persons: 20_000, proposals: 100_000, supports: 1_000_000 };

/** Contributions behind one decision of that city. */
export const BEHIND = 5000;

/** What requests ask for. */
export interface Subjects {
  /** The consultation with most proposals. */
  consultation: string;
  slug: string;
  decisionPoint: string;
  /** Of that consultation. */
  proposals: string[];
  /** Of residents' accounts. */
  subjects: string[];
  /** With a commitment from it; by {@link decide} with many contributions behind it. */
  decision: string;
  /** From that decision. */
  commitment: string;
  /** Behind that decision. */
  source: string;
}

/** Fills the database up to a size, in Dutch. */
export async function fill({ persons, proposals, supports }: Size): Promise<void> {
  const sql = readFileSync(new URL('seed.sql', import.meta.url), 'utf8');
  await asOwner(async (database) => {
    await database.query(
      `begin;
      set local benchmark.persons = ${persons};
      set local benchmark.proposals = ${proposals};
      set local benchmark.supports = ${supports};
      ${sql}
      commit;`,
    );
    await database.query('vacuum analyze');
    await database.query('checkpoint').catch(() => undefined);
  });
}

/** Puts so many proposals behind a decision. */
export async function decide(behind: number): Promise<void> {
  const sql = readFileSync(new URL('decision.sql', import.meta.url), 'utf8');
  await asOwner(async (database) => {
    await database.query(`begin; set local benchmark.behind = ${behind}; ${sql} commit;`);
    await database.query('vacuum analyze');
  });
}

/** What there is to ask for. */
export async function subjects(): Promise<Subjects> {
  return asOwner(async (database) => {
    const { rows } = await database.query<{ id: string; slug: string; point: string }>(
      `select c.id, c.slug, d.id as point from consultation c
      join decision_point d on d.consultation_id = c.id and d.marker = 'OPEN'
      order by c.proposal_count desc, d.position limit 1`,
    );
    const busiest = rows[0];
    if (!busiest) throw new Error('There is no consultation with an open point');
    const proposals = await database.query<{ id: string }>(
      "select id from contribution where kind = 'PROPOSAL' and consultation_id = $1 order by id desc limit 2000",
      [busiest.id],
    );
    const persons = await database.query<{ subject: string }>(
      "select subject from person where subject like 'benchmark-%' order by id limit 5000",
    );
    const chain = await database.query<{ decision: string; commitment: string; source: string }>(
      `select m.decision_id as decision, m.id as commitment,
        (select s.contribution_id from decision_source s where s.decision_id = m.decision_id
          order by s.contribution_id limit 1) as source
      from commitment m where m.decision_id is not null order by m.id limit 1`,
    );
    const decided = chain.rows[0];
    if (!decided) throw new Error('There is no commitment from a decision');
    return {
      ...decided,
      consultation: busiest.id,
      slug: busiest.slug,
      decisionPoint: busiest.point,
      proposals: proposals.rows.map(({ id }) => id),
      subjects: persons.rows.map(({ subject }) => subject),
    };
  });
}

/** The numbers of rows that there really are, and whether a commit waits for the disk. */
export async function stock(): Promise<Record<string, string>> {
  return asOwner(async (database) => {
    const { rows } = await database.query<Record<string, string>>(
      `select current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as "synchronousCommit",
        current_setting('server_version') as postgresql,
        (select count(*) from contribution where kind = 'PROPOSAL') as proposals,
        (select count(*) from support) as supports`,
    );
    return rows[0] ?? {};
  });
}

/** Works as the owner of the database. */
export async function asOwner<T>(work: (database: Client) => Promise<T>): Promise<T> {
  const database = new Client({ connectionString: settings.ownerUrl });
  await database.connect();
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}
