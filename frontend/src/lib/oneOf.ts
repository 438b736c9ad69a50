/** The value if it is one of these, else undefined: for what stands in an address and may be anything. */
export function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}
