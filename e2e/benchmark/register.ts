import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { append, type Append } from './append.ts';
import { subjects } from './data.ts';
import { write } from './million.ts';
import { settings } from './settings.ts';
import { signing, type Signing } from './signing.ts';
import { compare, type Comparison } from './traffic.ts';

const run = promisify(execFile);

export const VERIFIED = { acts: 1_000_000, seconds: 10, megabytes: 256, heap: '-Xmx128m' };

const CONNECTIONS = 16;

/** One run of the verifier. */
export interface Verified {
  from: string;
  seconds: number;
  /** The most that was resident. */
  megabytes: number;
}

export interface RegisterFigures {
  append: Append;
  signing: Signing;
  verified: Verified[];
  reads: { name: string; comparison: Comparison }[];
}

/** What the register costs, and how quickly it answers and is verified. */
export async function register(): Promise<RegisterFigures> {
  const from = await subjects();
  const cost = await append(from);
  console.log(`append: ${cost.statements.p50} ms; ${cost.without.p50} → ${cost.with.p50} ms`);
  const delay = await signing(from);
  console.log(`signed: p50 ${delay.p50} ms, p99 ${delay.p99} ms`);
  const reads = await served();
  return { append: cost, signing: delay, verified: await million(), reads };
}

async function served(): Promise<RegisterFigures['reads']> {
  const reads = [];
  for (const path of ['checkpoint', 'tile/0/000', 'tile/entries/000']) {
    const comparison = await compare(
      {
        platform: { url: `${settings.platformUrl}/register/${path}`, status: 200 },
        bare: { url: `${settings.platformUrl}/q/health/live`, status: 200 },
      },
      CONNECTIONS,
    );
    console.log(`${path}: ${comparison.platform.rate}/s; health ${comparison.bare.rate}/s`);
    reads.push({ name: `/register/${path}`, comparison });
  }
  return reads;
}

/** The files of a large register, verified from a folder and from a file server on this machine. */
async function million(): Promise<Verified[]> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  const server = createServer((request, response) => {
    const file = join(folder, normalize(request.url ?? '/'));
    if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const key = write(folder, VERIFIED.acts);
    const { port } = server.address() as AddressInfo;
    return [
      { from: 'a folder', ...(await verify(folder, key)) },
      { from: 'a file server', ...(await verify(`http://127.0.0.1:${port}`, key)) },
    ];
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** @throws Error where it does not find the register right */
async function verify(place: string, key: string): Promise<Omit<Verified, 'from'>> {
  const state = join(mkdtempSync(join(tmpdir(), 'state-')), 'checkpoint');
  const start = performance.now();
  const verifier = spawn(
    settings.javaProgram,
    [VERIFIED.heap, '-cp', settings.verifierClasses, 'nl.speelruimte.verifier.Main'].concat([
      place,
      key,
      '--state',
      state,
      '--lang',
      'en',
    ]),
    { stdio: 'inherit' },
  );
  let code: number | null | undefined;
  verifier.on('exit', (ended) => {
    code = ended;
  });
  let megabytes = 0;
  while (code === undefined) {
    megabytes = Math.max(megabytes, await resident(verifier.pid));
    await sleep(50);
  }
  if (code !== 0) throw new Error(`The verifier ended with ${String(code)}`);
  return { seconds: Math.round((performance.now() - start) / 100) / 10, megabytes };
}

/** Megabytes of a process; 0 where it has ended. */
async function resident(pid: number | undefined): Promise<number> {
  try {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Math.round(Number(stdout.trim()) / 1024);
  } catch {
    return 0;
  }
}
