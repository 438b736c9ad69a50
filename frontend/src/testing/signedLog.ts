import { http, HttpResponse } from 'msw';
import type { Schemas } from '@/api/client';
import {
  type Bytes,
  concat,
  fromHex,
  sha256,
  toBase64,
  toHex,
  utf8,
} from '@/features/register/bytes';
import { leafHash, nodeHash } from '@/features/register/merkle';
import { answer, server } from './server';

const NAME = 'waterrijk.example/register';
const SALT = '000102030405060708090a0b0c0d0e0f';

/** A register that a test changes as somebody might who means harm; fewer than 256 acts. */
export class SignedLog {
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
    return new SignedLog(pair, concat(Uint8Array.of(1), key));
  }

  /** Enters a proposal; each is done a second after the one before, unless a time is given. */
  async add(title: string, at?: string): Promise<Schemas['EntryView']> {
    const index = this.entries.length;
    const hash = toHex(await sha256(fromHex(SALT), utf8(title)));
    const act = { id: `id-${index}`, subject: `subject-${index}`, type: 'proposal-submitted' };
    const time = at ?? `2026-11-25T10:00:${String(index).padStart(2, '0')}Z`;
    const facts = { actor: 'resident' };
    const entry = JSON.stringify({ ...act, time, facts, texts: { title: hash } });
    this.entries.push(entry);
    const texts = [{ name: 'title', salt: SALT, text: title }];
    return { ...act, index, consultation: 'consultation-1', time, entry, withheld: false, texts };
  }

  /** Serves what there is now, signed; returns the checkpoint. */
  async serve(): Promise<string> {
    const entries = this.entries.map(utf8);
    const leaves = await Promise.all(entries.map(leafHash));
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
      types: ['proposal-submitted'],
    });
    server.use(http.get('*/register/checkpoint', () => HttpResponse.text(note)));
    this.serveFile(`tile/0/000.p/${size}`, concat(...leaves));
    this.serveFile(`tile/entries/000.p/${size}`, bundleOf(entries));
    return note;
  }

  /** Serves a bundle of entries that are not those that were signed. */
  serveEntries(entries: string[]) {
    this.serveFile(`tile/entries/000.p/${this.entries.length}`, bundleOf(entries.map(utf8)));
  }

  private serveFile(path: string, bytes: Bytes) {
    server.use(http.get(`*/register/${path}`, () => HttpResponse.arrayBuffer(bytes.buffer)));
  }
}

function bundleOf(entries: Bytes[]): Bytes {
  return concat(
    ...entries.flatMap((entry) => [
      Uint8Array.of(Math.floor(entry.length / 256), entry.length % 256),
      entry,
    ]),
  );
}

async function rootOf(leaves: Bytes[]): Promise<Bytes> {
  const [first] = leaves;
  if (leaves.length === 1 && first) return first;
  let middle = 1;
  while (middle * 2 < leaves.length) middle *= 2;
  return nodeHash(await rootOf(leaves.slice(0, middle)), await rootOf(leaves.slice(middle)));
}
