import { patch } from './patch';

/** A place in nested content, by names and indexes. */
export type Path = readonly (string | number)[];

/** A value that two people changed each in their own way, with where it stands in each version. */
export interface Conflict {
  base: Path;
  mine: Path;
  theirs: Path;
  mineValue: unknown;
  theirsValue: unknown;
}

/** Says by which name a row of a list is known again in another version, if it has one. */
type NameOf = (row: object) => string | undefined;

/** Three versions of one value: the one that two people started from, and what each made of it. */
interface Versions<T> {
  base: T;
  mine: T;
  theirs: T;
}

interface Paths {
  base: Path;
  mine: Path;
  theirs: Path;
}

/**
 * Joins what two people made of the same content. What only one of them changed, is taken over; what both
 * changed is a conflict, and keeps my value. A row that one removed and the other changed stays.
 */
export function mergeThreeWay<T>(
  versions: Versions<T>,
  nameOf: NameOf,
): { merged: T; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const merge = ({ base, mine, theirs }: Versions<unknown>, at: Paths): unknown => {
    if (equal(mine, theirs) || equal(base, theirs)) return mine;
    if (equal(base, mine)) return theirs;
    if (Array.isArray(mine ?? theirs)) {
      const lists = { base: listOf(base), mine: listOf(mine), theirs: listOf(theirs) };
      return rowsOf(lists, nameOf).map(({ base: b, mine: m, theirs: t }) => {
        if (m === undefined) return lists.theirs[t ?? -1];
        if (t === undefined || b === undefined) return lists.mine[m];
        return merge(
          { base: lists.base[b], mine: lists.mine[m], theirs: lists.theirs[t] },
          { base: [...at.base, b], mine: [...at.mine, m], theirs: [...at.theirs, t] },
        );
      });
    }
    if (isObject(mine ?? theirs)) {
      const parts = { base: partsOf(base), mine: partsOf(mine), theirs: partsOf(theirs) };
      const names = new Set([...Object.keys(parts.mine), ...Object.keys(parts.theirs)]);
      return Object.fromEntries(
        [...names]
          .map((name) => [
            name,
            merge(
              { base: parts.base[name], mine: parts.mine[name], theirs: parts.theirs[name] },
              {
                base: [...at.base, name],
                mine: [...at.mine, name],
                theirs: [...at.theirs, name],
              },
            ),
          ])
          .filter(([, part]) => part !== undefined),
      );
    }
    conflicts.push({ ...at, mineValue: mine, theirsValue: theirs });
    return mine;
  };
  const merged = merge(versions, { base: [], mine: [], theirs: [] }) as T;
  return { merged, conflicts };
}

/** A copy with another value at a place; undefined takes the value away. */
export function replaceAtPath<T>(content: T, [name, ...rest]: Path, value: unknown): T {
  if (name === undefined) return value as T;
  if (Array.isArray(content)) {
    return content.map((row: unknown, index) =>
      index === name ? replaceAtPath(row, rest, value) : row,
    ) as T;
  }
  const parts = partsOf(content);
  return patch(parts, { [name]: replaceAtPath(parts[name], rest, value) }) as T;
}

/** Whether two values say the same; a part that is undefined is not there. */
export function equal(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((row, index) => equal(row, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    const [these, those] = [partsOf(one), partsOf(other)];
    return [...Object.keys(these), ...Object.keys(those)].every((name) =>
      equal(these[name], those[name]),
    );
  }
  return one === other;
}

/** Where a row of the merged list stands in each version; not everywhere, where it was added or removed. */
interface Row {
  base?: number | undefined;
  mine?: number | undefined;
  theirs?: number | undefined;
}

function rowsOf(lists: Versions<unknown[]>, nameOf: NameOf): Row[] {
  const { base, mine, theirs } = lists;
  const inMine = pair(base, mine, nameOf);
  const inTheirs = pair(base, theirs, nameOf);
  const common = base
    .map((_, index): Row => ({ base: index, mine: inMine[index], theirs: inTheirs[index] }))
    .filter(
      ({ base: b = 0, mine: m, theirs: t }) =>
        (m !== undefined || (t !== undefined && !equal(base[b], theirs[t]))) &&
        (t !== undefined || (m !== undefined && !equal(base[b], mine[m]))),
    );
  const theirOwn = added(theirs, inTheirs);
  const myOwn = added(mine, inMine).map((index): Row => ({
    mine: index,
    theirs: isBlank(mine[index], nameOf)
      ? undefined
      : theirOwn.find((other) => equal(mine[index], theirs[other])),
  }));
  const rows = [
    ...common,
    ...myOwn,
    ...theirOwn
      .filter((index) => !myOwn.some((row) => row.theirs === index))
      .map((index): Row => ({ theirs: index })),
  ];
  const leading = isMoved(inMine) ? 'mine' : 'theirs';
  const place = (row: Row) => row[leading] ?? rows.length;
  return rows.sort((one, other) => place(one) - place(other));
}

/**
 * Where each row of a list stands in another version of it: the same row, else the row with the same name,
 * else what stands in its place.
 */
function pair(base: unknown[], other: unknown[], nameOf: NameOf): (number | undefined)[] {
  const found: (number | undefined)[] = base.map(() => undefined);
  const pairBy = (same: (from: number, to: number) => boolean) => {
    base.forEach((_, from) => {
      if (found[from] !== undefined) return;
      const to = other.findIndex((_, to) => !found.includes(to) && same(from, to));
      if (to >= 0) found[from] = to;
    });
  };
  pairBy((from, to) => equal(base[from], other[to]));
  pairBy((from, to) => {
    const [one, two] = [base[from], other[to]];
    return isObject(one) && isObject(two) && !isBlank(one, nameOf) && nameOf(one) === nameOf(two);
  });
  pairBy((from, to) => from === to && isObject(base[from]) && isObject(other[to]));
  return found;
}

function added(list: unknown[], paired: (number | undefined)[]): number[] {
  return [...list.keys()].filter((index) => !paired.includes(index));
}

/** Whether a row has no name yet, so that two of them need not be the same. */
function isBlank(row: unknown, nameOf: NameOf): boolean {
  return isObject(row) && nameOf(row) === undefined;
}

function isMoved(paired: (number | undefined)[]): boolean {
  const places = paired.filter((index) => index !== undefined);
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function partsOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? { ...value } : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
