/** A copy of a list with one item replaced. */
export function replaceAt<T>(items: T[], index: number, item: T): T[] {
  return items.map((one, at) => (at === index ? item : one));
}

/** A copy of a list without one item. */
export function removeAt<T>(items: T[], index: number): T[] {
  return items.filter((_, at) => at !== index);
}

/** A copy of a list with one item put at another place. */
export function moveTo<T>(items: T[], from: number, to: number): T[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1));
}
