import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WIDTH = 256;
const ORIGIN = 'waterrijk.example/register';

/**
 * Writes a register of so many acts into a folder, as C2SP tlog-tiles has it: every bundle, every
 * tile, a signed checkpoint, no texts.
 *
 * @returns the key to verify it with
 */
export function write(folder: string, acts: number): string {
  const put = (path: string, bytes: Buffer | string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  const leaves: Buffer[] = [];
  for (let first = 0; first < acts; first += WIDTH) {
    const entries: Buffer[] = [];
    for (let i = first; i < Math.min(acts, first + WIDTH); i++) entries.push(entry(i));
    leaves.push(...entries.map((bytes) => hash(0, bytes)));
    const bundle = entries.flatMap((bytes) => [length(bytes), bytes]);
    put(path('entries', first / WIDTH, entries.length), Buffer.concat(bundle));
  }
  let hashes = leaves;
  for (let level = 0; hashes.length > 0; level++) {
    const above: Buffer[] = [];
    for (let first = 0; first < hashes.length; first += WIDTH) {
      const tile = hashes.slice(first, first + WIDTH);
      put(path(String(level), first / WIDTH, tile.length), Buffer.concat(tile));
      if (tile.length === WIDTH) above.push(root(tile));
    }
    hashes = above;
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = Buffer.concat([Buffer.of(1), raw(publicKey)]);
  const id = createHash('sha256').update(`${ORIGIN}\n`).update(key).digest().subarray(0, 4);
  const text = `${ORIGIN}\n${acts}\n${root(leaves).toString('base64')}\n`;
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]);
  put('checkpoint', `${text}\n— ${ORIGIN} ${signature.toString('base64')}\n`);
  return `${ORIGIN}+${id.toString('hex')}+${key.toString('base64')}`;
}

/** As a resident's proposal makes it. */
function entry(number: number): Buffer {
  const digest = createHash('sha256').update(String(number)).digest('hex');
  return Buffer.from(
    JSON.stringify({
      facts: {
        actor: 'resident',
        cardVersion: 3,
        consultation: randomUUID(),
        decisionPoint: randomUUID(),
      },
      id: randomUUID(),
      subject: randomUUID(),
      texts: { text: digest, title: digest },
      time: new Date(number * 1000).toISOString(),
      type: 'proposal-submitted',
    }),
  );
}

/** The root of the tree over these hashes (RFC 6962), level by level; an odd one goes up as it is. */
function root(hashes: Buffer[]): Buffer {
  let level = hashes;
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const left = level[i] ?? Buffer.alloc(0);
      const right = level[i + 1];
      above.push(right ? hash(1, left, right) : left);
    }
    level = above;
  }
  return level[0] ?? Buffer.alloc(0);
}

function hash(first: number, ...parts: Buffer[]): Buffer {
  const sha256 = createHash('sha256').update(Buffer.of(first));
  for (const part of parts) sha256.update(part);
  return sha256.digest();
}

function length(bytes: Buffer): Buffer {
  return Buffer.of(bytes.length >> 8, bytes.length & 0xff);
}

function path(level: string, number: number, width: number): string {
  const digits = [String(number % 1000).padStart(3, '0')];
  for (let rest = Math.floor(number / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    digits.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  }
  return `tile/${level}/${digits.join('/')}${width === WIDTH ? '' : `.p/${width}`}`;
}

function raw(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
}
