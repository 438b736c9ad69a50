/** A version of a card as an address names it; undefined where it names none. */
export const versionOf = (value: unknown): number | undefined =>
  Number.isInteger(value) && Number(value) >= 1 ? Number(value) : undefined;
