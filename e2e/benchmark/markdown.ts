import type { Circumstances } from './machine.ts';

/** When, on what and beside what something was measured. */
export function where(at: Circumstances): string {
  const { fsync, synchronousCommit, postgresql, proposals, supports } = at.database;
  return `Measured on ${at.date}: ${at.processors} processors (${at.processor}), ${at.memoryGigabytes} GB, ${at.system}; \
Node ${at.node}, Java ${at.java}; PostgreSQL ${postgresql} with fsync ${fsync} and synchronous_commit \
${synchronousCommit}; ${proposals} proposals, ${supports} supports; load of the machine before the run ${at.loadBefore}.`;
}

/** A table with this head. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Whether a promise was kept, in a word. */
export function verdict(kept: boolean): string {
  return kept ? 'kept' : 'missed';
}
