import { type Bytes, toBase64 } from './bytes';
import type { Entry } from './entry';
import { type Hashes, leafHash } from './merkle';
import { entriesIn, entriesPath, WIDTH } from './tiles';

/** How far the time of an act may lie before that of an earlier one, in milliseconds. */
const TOLERANCE = 120_000;

/**
 * Whether the acts around one are those that were signed, and whether it is dated long before an
 * earlier one. Reads its bundle of entries and the one before.
 */
export async function checkNeighbours(
  index: number,
  size: number,
  hashes: Hashes,
  read: (path: string) => Promise<Bytes>,
): Promise<'right' | 'changed' | 'backdated'> {
  const bundle = Math.floor(index / WIDTH);
  const times: number[] = [];
  for (const number of bundle === 0 ? [0] : [bundle - 1, bundle]) {
    const entries = entriesIn(await read(entriesPath(number, size)));
    if (entries.length !== Math.min(WIDTH, size - number * WIDTH)) return 'changed';
    for (const [i, entry] of entries.entries()) {
      const at = number * WIDTH + i;
      if (toBase64(await leafHash(entry)) !== toBase64(await hashes(0, at))) return 'changed';
      if (at <= index) times.push(timeOf(entry));
    }
  }
  const latest = times.reduce((a, b) => Math.max(a, b));
  return latest - (times.at(-1) ?? latest) > TOLERANCE ? 'backdated' : 'right';
}

function timeOf(entry: Bytes): number {
  return Date.parse((JSON.parse(new TextDecoder().decode(entry)) as Entry).time);
}
