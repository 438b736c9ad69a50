import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Bytes, concat, fromHex, toBase64, toHex, utf8 } from './bytes';
import { leafHash, rootsOf, rootWithLeaf } from './merkle';
import { isSigned, parseCheckpoint } from './note';
import { hashesOf, WIDTH } from './tiles';

interface Vectors {
  vkey: string;
  logs: {
    size: number;
    root: string;
    checkpoint: string;
    inclusion: { index: number }[];
    consistency: { old_size: number }[];
  }[];
}

const folder = process.env['SAMPLES_DIR'];
const file = `${folder ?? ''}/register/vectors.json`;
const isThere = folder !== undefined && existsSync(file);
const { vkey, logs } = (
  isThere ? JSON.parse(readFileSync(file, 'utf8')) : { vkey: '', logs: [] }
) as Vectors;
const why = isThere ? '' : ' (skipped: SAMPLES_DIR names no folder with register/vectors.json)';

/** The tiles of a log whose entry i is `{"n":i}`, made without the code under test. */
function tilesOf(size: number): (path: string) => Promise<Bytes> {
  const hash = (...parts: Bytes[]) =>
    Uint8Array.from(
      createHash('sha256')
        .update(concat(...parts))
        .digest(),
    );
  const levels: Bytes[][] = [
    Array.from({ length: size }, (_, i) => hash(Uint8Array.of(0), utf8(`{"n":${i}}`))),
  ];
  for (let below = levels[0] ?? []; below.length >= WIDTH; below = levels.at(-1) ?? []) {
    let nodes = below;
    for (let height = 0; height < 8; height++) {
      nodes = Array.from({ length: Math.floor(nodes.length / 2) }, (_, i) =>
        hash(
          Uint8Array.of(1),
          nodes[2 * i] ?? new Uint8Array(),
          nodes[2 * i + 1] ?? new Uint8Array(),
        ),
      );
    }
    levels.push(nodes);
  }
  return (path) => {
    const [, level, number = '', width] =
      /^tile\/(\d)\/([x\d/]+?)(?:\.p\/(\d+))?$/.exec(path) ?? [];
    const from = Number(number.replaceAll(/[x/]/g, '')) * WIDTH;
    const hashes = levels[Number(level)]?.slice(from, from + Number(width ?? WIDTH)) ?? [];
    expect(hashes).toHaveLength(Number(width ?? WIDTH));
    return Promise.resolve(concat(...hashes));
  };
}

describe.skipIf(!isThere)(`the values that Go's tlog and note give${why}`, () => {
  it.each(logs)('hold for a log of $size entries', async (log) => {
    const hashes = hashesOf(log.size, tilesOf(log.size));
    expect(await isSigned(log.checkpoint, [vkey])).toBe(true);
    expect(await isSigned(log.checkpoint.replace(`\n${log.size}\n`, '\n9\n'), [vkey])).toBe(false);
    const checkpoint = parseCheckpoint(log.checkpoint);
    expect(checkpoint).toEqual({ size: log.size, root: toBase64(fromHex(log.root)) });
    for (const { index } of log.inclusion) {
      const leaf = await leafHash(utf8(`{"n":${index}}`));
      expect(toHex(await rootWithLeaf(index, leaf, log.size, hashes))).toBe(log.root);
    }
    for (const { old_size: oldSize } of log.consistency) {
      const [old, now] = await rootsOf(oldSize, log.size, hashes);
      expect(toHex(now)).toBe(log.root);
      const known = logs.find(({ size }) => size === oldSize);
      if (known) expect(toHex(old)).toBe(known.root);
    }
  });
});
