import { client, type Schemas } from '@/api/client';
import { dataOf } from '@/api/pages';
import { type Bytes, fromHex, sha256, toBase64, toHex, utf8 } from './bytes';
import { entryOf } from './entry';
import { leafHash, rootsOf, rootWithLeaf } from './merkle';
import { checkNeighbours } from './neighbours';
import { type Checkpoint, isSigned, parseCheckpoint } from './note';
import { hashesOf } from './tiles';

type Act = Schemas['EntryView'];

/** What can come out of a check; all but the first is said in words by `VerifyAct`. */
export type Outcome =
  | 'right'
  | 'signature'
  | 'key'
  | 'shorter'
  | 'rewritten'
  | 'entry'
  | 'changed'
  | 'backdated'
  | 'shown'
  | 'text'
  | 'unsupported'
  | 'unreachable';

/** What this browser saw before, so that nobody can show it another history. */
interface Kept {
  keys: string[];
  checkpoint: Checkpoint;
}

const KEPT = 'speelruimte.register';

/** Checks one act: signature, what this browser saw before, the act's place, and the texts on the screen. */
export async function verifyAct(act: Act): Promise<Outcome> {
  if (!(await knowsEd25519())) return 'unsupported';
  let register: Schemas['RegisterView'];
  let note: string;
  try {
    register = dataOf(await client.GET('/register', { cache: 'no-cache' }));
    note = new TextDecoder().decode(await read('checkpoint', 'no-cache'));
  } catch {
    return 'unreachable';
  }
  try {
    return await outcomeOf(act, register.keys, note);
  } catch (error) {
    // A tile that is not there, or is no tile: the register does not hold what it signed.
    return error instanceof Unreachable ? 'unreachable' : 'entry';
  }
}

async function outcomeOf(act: Act, served: string[], note: string): Promise<Outcome> {
  const kept = readKept();
  const known = served.filter((key) => kept?.keys.includes(key) ?? true);
  if (known.length === 0) return 'key';
  if (!(await isSigned(note, known))) return 'signature';
  const checkpoint = parseCheckpoint(note);
  const hashes = hashesOf(checkpoint.size, read);
  if (kept) {
    const { size, root } = kept.checkpoint;
    if (size > checkpoint.size) return 'shorter';
    if (size > 0) {
      const [old, now] = await rootsOf(size, checkpoint.size, hashes);
      if (toBase64(old) !== root || toBase64(now) !== checkpoint.root) return 'rewritten';
    }
  }
  if (act.index >= checkpoint.size) return 'entry';
  const leaf = await leafHash(utf8(act.entry));
  const root = await rootWithLeaf(act.index, leaf, checkpoint.size, hashes);
  if (toBase64(root) !== checkpoint.root) return 'entry';
  const neighbours = await checkNeighbours(act.index, checkpoint.size, hashes, read);
  if (neighbours !== 'right') return neighbours;
  const entry = entryOf(act);
  const shownAsEntered =
    entry.id === act.id &&
    entry.type === act.type &&
    entry.subject === act.subject &&
    Date.parse(entry.time) === Date.parse(act.time);
  if (!shownAsEntered) return 'shown';
  for (const { name, salt, text } of act.texts) {
    const hash = toHex(await sha256(fromHex(salt), utf8(text)));
    if (hash !== entry.texts[name]) return 'text';
  }
  localStorage.setItem(KEPT, JSON.stringify({ keys: served, checkpoint } satisfies Kept));
  return 'right';
}

class Unreachable extends Error {}

async function read(path: string, cache: RequestCache = 'default'): Promise<Bytes> {
  let response: Response;
  try {
    response = await fetch(`${location.origin}/register/${path}`, { cache });
  } catch {
    throw new Unreachable(path);
  }
  if (response.status >= 500) throw new Unreachable(path);
  if (!response.ok) throw new Error(path);
  return new Uint8Array(await response.arrayBuffer());
}

function readKept(): Kept | undefined {
  const text = localStorage.getItem(KEPT);
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

async function knowsEd25519(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    return true;
  } catch {
    return false;
  }
}
