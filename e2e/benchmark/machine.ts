import { execFile } from 'node:child_process';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import { promisify } from 'node:util';
import { stock } from './data.ts';
import { settings } from './settings.ts';

const run = promisify(execFile);

/** Where and when something was measured; without names. */
export interface Circumstances {
  date: string;
  processors: number;
  processor: string;
  memoryGigabytes: number;
  system: string;
  node: string;
  java: string;
  /** Programs that wanted a processor in the minute before. */
  loadBefore: number;
  database: Record<string, string>;
}

export async function circumstances(): Promise<Circumstances> {
  const all = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processors: all.length,
    processor: all[0]?.model ?? 'unknown',
    memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
    system: platform(),
    node: process.version,
    java: settings.java,
    loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    database: await stock(),
  };
}

/** Resident memory of the back end now, in MB. */
export async function memory(): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', settings.backEndPid]);
  return Math.round(Number(stdout.trim()) / 1024);
}
