import type { Circumstances } from './machine.ts';
import { table, verdict, where } from './markdown.ts';
import { VERIFIED, type RegisterFigures } from './register.ts';
import { STEADY } from './signing.ts';

/** Milliseconds until an act is signed, for 99 of 100. */
const SIGNED_WITHIN = 2000;

/** What the page tells of the register. */
export function registerPart(register: Circumstances & RegisterFigures): string {
  const { append, signing, verified, reads } = register;
  return `## The register

${where(register)}

What an entry with two texts costs in the transaction of its act, sent by one connection, commit included:

${table(
  ['', 'p50 ms', 'p95 ms'],
  [
    ['a row of a proposal', `${append.without.p50}`, `${append.without.p95}`],
    ['the same with its entry', `${append.with.p50}`, `${append.with.p95}`],
    ['the statements of the entry alone', `${append.statements.p50}`, `${append.statements.p95}`],
  ],
)}

From the answer to a resident until the checkpoint that is served counts her act, ${signing.acts} acts at ${STEADY.rate} per second:

${table(
  ['p50 ms', 'p99 ms', 'most ms', 'p99 at most', ''],
  [
    [
      `${signing.p50}`,
      `${signing.p99}`,
      `${signing.most}`,
      `${SIGNED_WITHIN}`,
      verdict(signing.p99 < SIGNED_WITHIN),
    ],
  ],
)}

All of ${VERIFIED.acts.toLocaleString('en')} acts verified by \`speelruimte-verifier\` at \`${VERIFIED.heap}\`, the start of Java included:

${table(
  ['from', 'seconds', 'at most', 'MB resident', 'at most', ''],
  verified.map(({ from, seconds: taken, megabytes }) => [
    from,
    `${taken}`,
    `${VERIFIED.seconds}`,
    `${megabytes}`,
    `${VERIFIED.megabytes}`,
    verdict(taken < VERIFIED.seconds && megabytes < VERIFIED.megabytes),
  ]),
)}

What verifiers read, beside \`/q/health/live\`:

${table(
  ['', 'connections', 'per second', 'p95 ms', 'tool', 'health per second', 'ratio'],
  reads.map(({ name, comparison: { connections, platform, bare } }) => [
    `\`${name}\``,
    `${connections}`,
    `${platform.rate}`,
    `${platform.p95}`,
    `${platform.toolLoad}`,
    `${bare.rate}`,
    (platform.rate / bare.rate).toFixed(2),
  ]),
)}
`;
}
