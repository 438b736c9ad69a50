import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { answer, server } from '@/testing/server';
import { type Bytes, concat, sha256, toBase64, toHex, utf8 } from './bytes';
import { leafHash, nodeHash } from './merkle';
import { tileNumber } from './tiles';
import { erasedTexts, verifyAct } from './verify';

const NAME = 'waterrijk.example/register';
const SALT = '000102030405060708090a0b0c0d0e0f';

/** A register that a test changes as somebody might who means harm. */
class Log {
  readonly entries: string[] = [];
  private readonly pair: CryptoKeyPair;
  private readonly key: Bytes;

  private constructor(pair: CryptoKeyPair, key: Bytes) {
    this.pair = pair;
    this.key = key;
  }

  static async start() {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    return new Log(pair, concat(Uint8Array.of(1), key));
  }

  async add(title: string): Promise<Schemas['ActView']> {
    const index = this.entries.length;
    const hash = toHex(await sha256(bytesOfSalt(), utf8(title)));
    const act = { id: `id-${index}`, subject: `subject-${index}`, type: 'proposal-submitted' };
    const time = `2026-11-25T10:00:0${index}Z`;
    const entry = JSON.stringify({ ...act, time, texts: { title: hash } });
    this.entries.push(entry);
    const texts = [{ name: 'title', salt: SALT, text: title }];
    return { ...act, index, consultation: 'consultation-1', time, entry, texts };
  }

  /** Serves what there is now, signed. */
  async serve() {
    const leaves = await Promise.all(this.entries.map((entry) => leafHash(utf8(entry))));
    const size = leaves.length;
    const text = `${NAME}\n${size}\n${toBase64(await rootOf(leaves))}\n`;
    const id = (await sha256(utf8(`${NAME}\n`), this.key)).slice(0, 4);
    const signature = await crypto.subtle.sign('Ed25519', this.pair.privateKey, utf8(text));
    const line = toBase64(concat(id, new Uint8Array(signature)));
    const note = `${text}\n— ${NAME} ${line}\n`;
    answer('get', '/register', {
      checkpoint: note,
      signedAt: '2026-11-25T10:00:00Z',
      size,
      keys: [`${NAME}+${toHex(id)}+${toBase64(this.key)}`],
      types: [],
    });
    server.use(
      http.get('*/register/checkpoint', () => HttpResponse.text(note)),
      http.get(`*/register/tile/0/000.p/${size}`, () =>
        HttpResponse.arrayBuffer(concat(...leaves).buffer),
      ),
    );
    return note;
  }
}

const bytesOfSalt = () => Uint8Array.from({ length: 16 }, (_, i) => i);

async function rootOf(leaves: Bytes[]): Promise<Bytes> {
  const [first] = leaves;
  if (leaves.length === 1 && first) return first;
  let middle = 1;
  while (middle * 2 < leaves.length) middle *= 2;
  return nodeHash(await rootOf(leaves.slice(0, middle)), await rootOf(leaves.slice(middle)));
}

describe('what the browser finds when it checks an act', () => {
  let log: Log;
  let act: Schemas['ActView'];

  beforeEach(async () => {
    localStorage.clear();
    log = await Log.start();
    await log.add('Een bankje');
    act = await log.add('Meer bomen');
    await log.add('Een zebrapad');
    await log.serve();
  });

  it('is that all is right, also after the register grew', async () => {
    expect(await verifyAct(act)).toBe('right');
    await log.add('Een hek');
    await log.add('Een schommel');
    await log.serve();
    expect(await verifyAct(act)).toBe('right');
  });

  it('is a text that was changed under its hash', async () => {
    const texts = act.texts.map((text) => ({ ...text, text: 'Minder bomen' }));
    expect(await verifyAct({ ...act, texts })).toBe('text');
  });

  it('is no fault where a text was erased', async () => {
    const erased = { ...act, texts: [] };
    expect(await verifyAct(erased)).toBe('right');
    expect(erasedTexts(erased)).toEqual(['title']);
  });

  it('is an entry that is not in the register', async () => {
    expect(await verifyAct({ ...act, entry: act.entry.replace('10:00', '09:00') })).toBe('entry');
  });

  it('is a screen that shows something else than the entry', async () => {
    expect(await verifyAct({ ...act, time: '2026-11-24T10:00:00Z' })).toBe('shown');
  });

  it('is a history that was rewritten and signed anew', async () => {
    expect(await verifyAct(act)).toBe('right');
    log.entries[0] = log.entries[0]?.replace('id-0', 'id-9') ?? '';
    await log.serve();
    expect(await verifyAct(act)).toBe('rewritten');
  });

  it('is a register that is shorter than before', async () => {
    expect(await verifyAct(act)).toBe('right');
    log.entries.pop();
    await log.serve();
    expect(await verifyAct(act)).toBe('shorter');
  });

  it('is a key that this browser did not see before', async () => {
    expect(await verifyAct(act)).toBe('right');
    const other = await Log.start();
    other.entries.push(...log.entries);
    await other.serve();
    expect(await verifyAct(act)).toBe('key');
  });

  it('is a signature over something else', async () => {
    const note = await log.serve();
    server.use(
      http.get('*/register/checkpoint', () => HttpResponse.text(note.replace('\n3\n', '\n2\n'))),
    );
    expect(await verifyAct(act)).toBe('signature');
  });

  it('is nothing where the register cannot be reached', async () => {
    server.use(http.get('*/register/checkpoint', () => HttpResponse.error()));
    expect(await verifyAct(act)).toBe('unreachable');
  });
});

describe('the number of a tile', () => {
  it('stands in groups of three digits', () => {
    expect([0, 67, 1067, 1234067].map(tileNumber)).toEqual([
      '000',
      '067',
      'x001/067',
      'x001/x234/067',
    ]);
  });
});
