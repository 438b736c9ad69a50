/** A copy with these changes; what is changed to undefined is left out. */
export function patch<T extends object>(
  value: T,
  changes: { [K in keyof T]?: T[K] | undefined },
): T {
  const entries = Object.entries({ ...value, ...changes });
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined)) as T;
}
