import type { Bytes } from './bytes';
import { type Hashes, nodeHash } from './merkle';

/** Hashes of a full tile, and entries of a full bundle. */
export const WIDTH = 256;
const HEIGHT = 8;
const HASH_BYTES = 32;

/** A number in groups of three digits, with an x before every group but the last. */
export function tileNumber(number: number): string {
  const groups = [];
  let rest = number;
  do {
    groups.unshift(String(rest % 1000).padStart(3, '0'));
    rest = Math.floor(rest / 1000);
  } while (rest > 0);
  return groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** Path of a bundle of entries in a log of this size. */
export function entriesPath(number: number, size: number): string {
  return `tile/entries/${tileNumber(number)}${partial(size - number * WIDTH)}`;
}

/** The entries of a bundle: each its length in two bytes, then its bytes. */
export function entriesIn(bundle: Bytes): Bytes[] {
  const entries = [];
  for (let at = 0; at < bundle.length;) {
    const start = at + 2;
    const [high = 0, low = 0] = bundle.slice(at, start);
    at = start + high * 256 + low;
    entries.push(bundle.slice(start, at));
  }
  return entries;
}

function partial(width: number): string {
  return width >= WIDTH ? '' : `.p/${width}`;
}

/** The hashes of a log of this size, out of its tiles (C2SP tlog-tiles); each is read once. */
export function hashesOf(size: number, read: (path: string) => Promise<Bytes>): Hashes {
  const tiles = new Map<string, Promise<Bytes>>();
  const hashes: Hashes = async (height, index) => {
    if (height % HEIGHT !== 0) {
      return nodeHash(await hashes(height - 1, index * 2), await hashes(height - 1, index * 2 + 1));
    }
    const level = height / HEIGHT;
    const number = Math.floor(index / WIDTH);
    const width = Math.floor(size / WIDTH ** level) - number * WIDTH;
    const path = `tile/${level}/${tileNumber(number)}${partial(width)}`;
    const tile = await (tiles.get(path) ?? keep(path, read(path)));
    const at = (index % WIDTH) * HASH_BYTES;
    return tile.slice(at, at + HASH_BYTES);
  };
  const keep = (path: string, tile: Promise<Bytes>) => {
    tiles.set(path, tile);
    return tile;
  };
  return hashes;
}
