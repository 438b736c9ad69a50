import { type Bytes, sha256 } from './bytes';

/** Reads the root of the complete subtree of 2^height leaves, the index-th from the left. */
export type Hashes = (height: number, index: number) => Promise<Bytes>;

/** The hash of a leaf (RFC 6962, section 2.1). */
export const leafHash = (entry: Bytes) => sha256(Uint8Array.of(0), entry);

/** The hash of a node above two others. */
export const nodeHash = (left: Bytes, right: Bytes) => sha256(Uint8Array.of(1), left, right);

/** Where a tree of more than one leaf parts: the largest power of two below its width. */
function middleOf(from: number, to: number): number {
  let power = 1;
  while (power * 2 < to - from) power *= 2;
  return from + power;
}

async function rootOf(from: number, to: number, hashes: Hashes): Promise<Bytes> {
  const height = Math.log2(to - from);
  if (Number.isInteger(height)) return hashes(height, from / 2 ** height);
  const middle = middleOf(from, to);
  return nodeHash(await rootOf(from, middle, hashes), await rootOf(middle, to, hashes));
}

/** The root of a tree of this size in which the leaf at an index has this hash. */
export async function rootWithLeaf(index: number, leaf: Bytes, size: number, hashes: Hashes) {
  const root = async (from: number, to: number): Promise<Bytes> => {
    if (to - from === 1) return leaf;
    const middle = middleOf(from, to);
    return index < middle
      ? nodeHash(await root(from, middle), await rootOf(middle, to, hashes))
      : nodeHash(await rootOf(from, middle, hashes), await root(middle, to));
  };
  return root(0, size);
}

/** The roots of a tree and of its first part, both of the same hashes; the part is not empty. */
export async function rootsOf(oldSize: number, size: number, hashes: Hashes) {
  const roots = async (from: number, to: number): Promise<[old: Bytes, now: Bytes]> => {
    if (to === oldSize) {
      const root = await rootOf(from, to, hashes);
      return [root, root];
    }
    const middle = middleOf(from, to);
    if (oldSize <= middle) {
      const [old, now] = await roots(from, middle);
      return [old, await nodeHash(now, await rootOf(middle, to, hashes))];
    }
    const left = await rootOf(from, middle, hashes);
    const [old, now] = await roots(middle, to);
    return [await nodeHash(left, old), await nodeHash(left, now)];
  };
  return roots(0, size);
}
