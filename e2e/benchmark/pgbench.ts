import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { asOwner } from './data.ts';
import { percentile } from './load.ts';
import { settings } from './settings.ts';

const run = promisify(execFile);
const STATEMENTS = new URL('../../benchmark/src/main/resources/support.sql', import.meta.url);

/** What came of pgbench. */
export interface Bench {
  /** Transactions per second. */
  rate: number;
  p50: number;
  p95: number;
}

/** The version of pgbench on this machine, or null where there is none. */
export async function pgbenchVersion(): Promise<string | null> {
  try {
    return (await run('pgbench', ['--version'])).stdout.trim();
  } catch {
    return null;
  }
}

/** Writes down who supports what, so that each transaction of pgbench adds a row. */
export async function preparePairs(): Promise<void> {
  await asOwner((database) =>
    database.query(`
      create table if not exists benchmark_pair as
      select row_number() over () as number, p.id as proposal, p.consultation_id as consultation,
        a.id as person, a.subject
      from (select * from contribution where kind = 'PROPOSAL' order by id desc limit 2000) p
        cross join (select * from person where subject like 'benchmark-%' order by id desc limit 100) a;
      create unique index on benchmark_pair (number);
      grant select on benchmark_pair to speelruimte_app`),
  );
}

/** Takes that away again. */
export async function dropPairs(): Promise<void> {
  await asOwner((database) => database.query('drop table benchmark_pair'));
}

/**
 * The statements of a support, sent by pgbench.
 *
 * @param from the first pair to use
 */
export async function pgbench(clients: number, seconds: number, from: number): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'pgbench-'));
  try {
    const script = join(folder, 'support.sql');
    writeFileSync(
      script,
      `\\set i :i + 1
\\set n ${from} + :i * ${clients} + :client_id
select proposal, consultation, person, subject from benchmark_pair where number = :n \\gset
begin;
${readFileSync(STATEMENTS, 'utf8')}
commit;
`,
    );
    const database = new URL(settings.appUrl);
    await run(
      'pgbench',
      ['-n', '-M', 'prepared', '-f', script, '-D', 'i=0', '-l', '--log-prefix=log']
        .concat(['-c', `${clients}`, '-j', '1', '-T', `${seconds}`])
        .concat(['-h', database.hostname, '-p', database.port, '-U', database.username])
        .concat(database.pathname.slice(1)),
      { cwd: folder, env: { ...process.env, PGPASSWORD: database.password } },
    );
    return await summary(folder, seconds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each line of the log is a transaction; its third column tells how long it took. */
async function summary(folder: string, seconds: number): Promise<Bench> {
  const { stdout } = await run('sh', ['-c', 'cat log.*'], {
    cwd: folder,
    maxBuffer: 512 * 1024 * 1024,
  });
  const times = stdout
    .trim()
    .split('\n')
    .map((line) => Number(line.split(' ')[2]) / 1000)
    .sort((a, b) => a - b);
  return {
    rate: Math.round(times.length / seconds),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}
