import { type Bytes, concat, fromBase64, sha256, toBase64, toHex, utf8 } from './bytes';

/** What a log commits to; the root in base64. */
export interface Checkpoint {
  size: number;
  root: string;
}

const ID_BYTES = 4;

/** A checkpoint's text of three lines; throws where it is none. */
export function parseCheckpoint(note: string): Checkpoint {
  const [origin, size, root] = note.split('\n');
  if (!origin || !size || !/^(0|[1-9]\d{0,14})$/.test(size) || !root) {
    throw new Error('not a checkpoint');
  }
  return { size: Number(size), root };
}

/**
 * Whether one of these keys signed the note (C2SP signed-note, Ed25519). Unknown signatures are ignored;
 * a known key whose signature fails spoils the note.
 */
export async function isSigned(note: string, keys: string[]): Promise<boolean> {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  let signed = false;
  for (const line of note.slice(end + 2).split('\n')) {
    const [dash, name, signature] = line.split(' ');
    if (dash !== '—' || name === undefined || signature === undefined) continue;
    const bytes = fromBase64(signature);
    for (const key of keys) {
      const known = await parseKey(key);
      if (known.name !== name || toBase64(bytes.slice(0, ID_BYTES)) !== toBase64(known.id))
        continue;
      if (!text.startsWith(`${known.name}\n`)) return false;
      if (!(await verify(known.key, bytes.slice(ID_BYTES), utf8(text)))) return false;
      signed = true;
    }
  }
  return signed;
}

async function verify(key: Bytes, signature: Bytes, message: Bytes): Promise<boolean> {
  const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, signature, message);
}

/** Reads `<name>+<id>+<key>`; throws where its id does not fit it. */
async function parseKey(text: string): Promise<{ name: string; id: Bytes; key: Bytes }> {
  const [, name = '', id = '', key = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const typed = fromBase64(key);
  const expected = (await sha256(utf8(`${name}\n`), typed)).slice(0, ID_BYTES);
  if (typed[0] !== 1 || typed.length !== 33 || toHex(expected) !== id) throw new Error('not a key');
  return { name, id: expected, key: concat(typed.slice(1)) };
}
