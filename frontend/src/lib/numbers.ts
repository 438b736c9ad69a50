import { region } from './region';

/** A count such as 1496 as "1.496". */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(region()).format(count);
}
