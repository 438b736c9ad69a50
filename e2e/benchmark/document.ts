import { AT_LEAST, CATEGORIES, type Page, type Sizes } from './browser.ts';
import { BEHIND } from './data.ts';
import { LISTS, type Lists } from './lists.ts';
import type { Circumstances } from './machine.ts';
import { table, verdict, where } from './markdown.ts';
import type { RegisterFigures } from './register.ts';
import { registerPart } from './registerpart.ts';
import type { Comparison, Measured, Traffic } from './traffic.ts';

/** What was measured last, part by part. */
export interface Results {
  load?: Circumstances &
    Traffic & { startMilliseconds: number[]; memoryMegabytes: number; jvmOptions: string };
  browser?: Circumstances & { sizes: Sizes[]; pages: Page[] };
  register?: Circumstances & RegisterFigures;
  large?: Circumstances & Lists;
}

const INTRODUCTION = `# Performance

Written by the benchmark; do not edit. What was tried where a figure is missed stands in
[performance-notes.md](performance-notes.md).

\`\`\`
./mvnw -Pbenchmark                  # everything, about twenty minutes on two processors
./mvnw -Pbenchmark -Dparts=load     # one part: load, browser, register or large
\`\`\`

It builds the platform and starts the whole stack with the demo's content: PostgreSQL with fsync on, Keycloak and the
packaged back end. It adds residents, proposals and supports in Dutch, with SQL. Beside the platform runs a Quarkus
application with the least code for the same rows (\`benchmark/\`, no part of the platform), with the same pool and JVM
options, the cache for the start aside. Run it with Java 25, which the image has; an older one has no such cache. Both are asked by turns; of two rounds the better counts, on both sides. Each support is of another resident, with a
token of her own. The load tool is [autocannon](https://github.com/mcollina/autocannon), one thread.

**Load tool, server and database share the processors.** So a rate is not what the server alone could do, and the ratio of
two rates is closer to 1 than without the tool. The column "tool" is the part of one processor that the load tool
used: near 1 it is the tool that was measured.
`;

/** The whole page, in Markdown. */
export function document({ load, browser, register, large }: Results): string {
  return [
    INTRODUCTION,
    load ? loadPart(load) : '',
    browser ? browserPart(browser) : '',
    register ? registerPart(register) : '',
    large ? largePart(large) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function loadPart(load: NonNullable<Results['load']>): string {
  const start = load.startMilliseconds.toSorted((a, b) => a - b)[1] ?? 0;
  return `## Requests

${where(load)}

${table(
  [
    '',
    'connections',
    'per second',
    'p50 ms',
    'p95 ms',
    'tool',
    'bare per second',
    'bare p95 ms',
    'bare tool',
    'ratio',
    '',
  ],
  load.operations.flatMap((operation) =>
    operation.comparisons.map((comparison) => row(operation, comparison)),
  ),
)}

The bare side of 304 is \`/q/health/live\`; of a support it is JDBC with the same statements in one transaction; of the rest a
bare Panache query. A ratio is kept at ${load.operations
    .map(({ atLeast }) => atLeast)
    .filter((value, i, all) => all.indexOf(value) === i)
    .join(' or ')}.

${pgbenchPart(load.pgbench)}

## Start and memory

${table(
  ['', 'measured', 'at most', ''],
  [
    ['Start until ready, median of three', `${seconds(start)} s`, '5 s', verdict(start < 5000)],
    [
      'Resident memory after all of the above',
      `${load.memoryMegabytes} MB`,
      '512 MB',
      verdict(load.memoryMegabytes <= 512),
    ],
  ],
)}

JVM options: \`${load.jvmOptions}\`.
`;
}

function row({ name, atLeast, p95AtMost }: Measured, comparison: Comparison): string[] {
  const { connections, platform, bare } = comparison;
  const ratio = platform.rate / bare.rate;
  const quick = connections < 200 || p95AtMost === undefined || platform.p95 < p95AtMost;
  return [
    name,
    `${connections}`,
    `${platform.rate}`,
    `${platform.p50}`,
    `${platform.p95}`,
    `${platform.toolLoad}`,
    `${bare.rate}`,
    `${bare.p95}`,
    `${bare.toolLoad}`,
    `${ratio.toFixed(2)} (${atLeast})`,
    ratio < atLeast ? 'ratio missed' : quick ? 'kept' : `p95 of ${p95AtMost} ms missed`,
  ];
}

function pgbenchPart(pgbench: Traffic['pgbench']): string {
  if (!pgbench) return 'This machine has no pgbench, and the PostgreSQL of the build brings none.';
  return `The statements of a support sent by ${pgbench.version}, plus one to look up whom and what:

${table(
  ['connections', 'per second', 'p50 ms', 'p95 ms'],
  pgbench.runs.map(({ connections, rate, p50, p95 }) => [
    `${connections}`,
    `${rate}`,
    `${p50}`,
    `${p95}`,
  ]),
)}

20 is the size of the back end's pool, and so what 200 residents at once become.`;
}

function browserPart(browser: NonNullable<Results['browser']>): string {
  return `## In the browser

${where(browser)}

${table(
  ['first view, compressed', 'kB', 'at most', ''],
  browser.sizes.map(({ name, size, limit }) => [
    name,
    kilobytes(size),
    kilobytes(limit),
    verdict(size <= limit),
  ]),
)}

Lighthouse 13.5.0 as a phone on a slow line, median of three:

${table(
  ['page', ...CATEGORIES, ''],
  browser.pages.map(({ name, scores }) => [
    name,
    ...scores.map(String),
    verdict(scores.every((score, i) => score >= (AT_LEAST[i] ?? 0))),
  ]),
)}

At least ${AT_LEAST.join(' / ')}.
`;
}

function largePart(large: NonNullable<Results['large']>): string {
  return `## With 100,000 proposals and 1,000,000 supports

${where(large)}

Behind one decision are ${BEHIND.toLocaleString('en')} contributions. Every list and figure of the contract, at ${LISTS.connections} connections, within ${LISTS.p95AtMost} ms for 95 of 100 answers:

${table(
  ['path', 'p50 ms', 'p95 ms', ''],
  large.reads.map(({ path, p50, p95 }) => [
    `\`${path}\``,
    `${p50}`,
    `${p95}`,
    verdict(p95 <= LISTS.p95AtMost),
  ]),
)}
${large.left.length > 0 ? `\nNot measured: ${large.left.map((path) => `\`${path}\``).join(', ')}.\n` : ''}`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
