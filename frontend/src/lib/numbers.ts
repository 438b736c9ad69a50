import { i18n } from '@lingui/core';

/** A count such as 1496 as "1.496". */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(i18n.locale).format(count);
}
