import { i18n, type Messages } from '@lingui/core';

/** The languages of the screens; Dutch is the one they are written in. */
type Locale = 'nl' | 'en';

const catalogs = {
  nl: {
    first: () => import('@/locales/nl/first.po'),
    other: () => import('@/locales/nl/other.po'),
  },
  en: {
    first: () => import('@/locales/en/first.po'),
    other: () => import('@/locales/en/other.po'),
  },
} satisfies Record<Locale, Record<string, () => Promise<{ messages: Messages }>>>;

const complete = new Set<string>();

/** Puts the screens in a language, with the texts of the first view. */
export async function activate(locale: Locale): Promise<void> {
  const { messages } = await catalogs[locale].first();
  i18n.load(locale, messages);
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

/** Loads the texts of all screens in the language that is active. */
export async function loadAllTexts(): Promise<void> {
  const locale = i18n.locale as Locale;
  if (complete.has(locale)) return;
  const { messages } = await catalogs[locale].other();
  i18n.load(locale, messages);
  complete.add(locale);
}
