import { readFileSync } from 'node:fs';
import { type IcuNode, parseIcu, parsePo } from 'pofile-ts';
import type { Name } from './part.ts';

/** What the journeys know of Keycloak's own pages, beside our theme. */
const KEYCLOAK = {
  'E-mailadres': 'Email',
  Wachtwoord: 'Password',
  Voornaam: 'First name',
  Achternaam: 'Last name',
  'Nieuw wachtwoord': 'New Password',
  'Bevestig wachtwoord': 'Confirm password',
  Verzenden: 'Submit',
  'Code uit de app': 'Code from the app',
};

/** Words, or the name of what a sentence is filled in with. */
type Piece = string | { argument: string };

interface Entry {
  dutch: Piece[];
  english: Piece[];
}

/** Those with most words of their own first. */
const entries: Entry[] = [
  ...Object.entries(KEYCLOAK).map(([dutch, english]) => ({ dutch: [dutch], english: [english] })),
  ...['first', 'other'].flatMap(catalogue),
].sort((a, b) => words(b) - words(a));

/** What stands on the screen in English where this stands in Dutch; content stays as it is. */
export function english(name: string): string;
export function english(name: Name): Name;
export function english(name: Name): Name {
  return typeof name === 'string' ? sentence(name) : pattern(name);
}

function sentence(text: string): string {
  for (const entry of entries) {
    const filled = new RegExp(`^${source(entry.dutch)}$`).exec(text);
    if (filled) return fill(entry, filled.groups ?? {});
  }
  const separator = [': ', ', '].find((mark) => text.includes(mark));
  return separator === undefined ? text : text.split(separator).map(sentence).join(separator);
}

/** How many characters of an entry are always the same. */
function words({ dutch }: Entry): number {
  return dutch.filter((piece) => typeof piece === 'string').join('').length;
}

function fill({ english }: Entry, values: Record<string, string>): string {
  return english
    .map((piece) =>
      typeof piece === 'string' ? piece : sentence(values[group(piece.argument)] ?? ''),
    )
    .join('');
}

/** A pattern that finds in English what the Dutch one finds among our sentences. */
function pattern(dutch: RegExp): RegExp {
  const found = entries.filter((entry) =>
    dutch.test(entry.dutch.map((piece) => (typeof piece === 'string' ? piece : '1')).join('')),
  );
  if (found.length === 0) return dutch;
  const start = dutch.source.startsWith('^') ? '^' : '';
  const end = dutch.source.endsWith('$') ? '$' : '';
  const sources = found.map((entry) => source(entry.english).replace(/\?<\w+>/g, '?:'));
  return new RegExp(`${start}(?:${sources.join('|')})${end}`);
}

function source(pieces: Piece[]): string {
  const seen = new Set<string>();
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return RegExp.escape(piece);
      const name = group(piece.argument);
      if (seen.has(name)) return `\\k<${name}>`;
      seen.add(name);
      return `(?<${name}>.+)`;
    })
    .join('');
}

function group(argument: string): string {
  return `g_${argument}`;
}

/** One entry for each form of each message, such as its singular and its plural. */
function catalogue(name: string): Entry[] {
  const file = new URL(`../../frontend/src/locales/en/${name}.po`, import.meta.url);
  return parsePo(readFileSync(file, 'utf8'))
    .items.flatMap(({ msgid, msgstr: [english = ''] }) => {
      const translated = forms(icu(english));
      return [...forms(icu(msgid))].flatMap(([form, dutch]) => {
        const pieces = translated.get(form);
        return pieces ? [{ dutch, english: pieces }] : [];
      });
    })
    .filter(({ dutch }) => dutch.some((piece) => typeof piece === 'string' && /\w/.test(piece)));
}

function icu(message: string): IcuNode[] {
  const result = parseIcu(message, { ignoreTag: true });
  if (!result.success) throw new Error(`Not understood: ${message}`);
  return result.ast;
}

/** The forms of a message by what they are chosen for, such as `one`. */
function forms(nodes: IcuNode[], number = ''): Map<string, Piece[]> {
  let all = new Map<string, Piece[]>([['', []]]);
  for (const node of nodes) {
    const next = new Map<string, Piece[]>();
    for (const [form, pieces] of all) {
      for (const [more, added] of formsOf(node, number)) {
        next.set(form + more, [...pieces, ...added]);
      }
    }
    all = next;
  }
  return all;
}

function formsOf(node: IcuNode, number: string): [string, Piece[]][] {
  switch (node.type) {
    case 'literal':
      return [['', [node.value.replace(/<\/?\d+\/?>/g, '')]]];
    case 'pound':
      return [['', [{ argument: number }]]];
    case 'plural':
    case 'select':
      return Object.entries(node.options).flatMap(([choice, { value }]) =>
        [...forms(value, node.value)].map(([more, pieces]): [string, Piece[]] => [
          `|${node.value}=${choice}${more}`,
          pieces,
        ]),
      );
    default:
      return [['', [{ argument: node.value }]]];
  }
}
