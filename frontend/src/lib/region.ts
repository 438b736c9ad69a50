import { i18n } from '@lingui/core';

/** The language of the screens as dates and numbers are written in it here: English is that of Europe. */
export function region(): string {
  return i18n.locale === 'en' ? 'en-GB' : i18n.locale;
}
