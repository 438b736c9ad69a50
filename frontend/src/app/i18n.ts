import { i18n, type Messages } from '@lingui/core';
import { oneOf } from '@/lib/oneOf';

/** The languages of the screens; Dutch is the one they are written in. */
const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

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

const CHOICE = 'taal';
const complete = new Set<string>();

/** The language that was chosen in this browser, or undefined. */
export function chosenLocale(): Locale | undefined {
  return oneOf(locales, localStorage.getItem(CHOICE));
}

/** Keeps a choice of language in this browser and puts the screens in it. */
export async function choose(locale: Locale): Promise<void> {
  localStorage.setItem(CHOICE, locale);
  await activate(locale);
}

/** Puts the screens in a language, with the texts that were loaded in the one before. */
export async function activate(locale: Locale): Promise<void> {
  const { messages } = await catalogs[locale].first();
  i18n.load(locale, messages);
  if (complete.has(i18n.locale)) await loadOther(locale);
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

/** Loads the texts of all screens in the language that is active. */
export async function loadAllTexts(): Promise<void> {
  await loadOther(i18n.locale as Locale);
}

async function loadOther(locale: Locale): Promise<void> {
  if (complete.has(locale)) return;
  const { messages } = await catalogs[locale].other();
  i18n.load(locale, messages);
  complete.add(locale);
}
