import { i18n, type Messages } from '@lingui/core';
import { oneOf } from '@/lib/oneOf';
import { messages as dutch } from '@/locales/nl/first.po';

/** The languages of the screens; Dutch is the one they are written in. */
const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

const catalogs = {
  nl: {
    first: () => Promise.resolve({ messages: dutch }),
    other: () => import('@/locales/nl/other.po'),
  },
  en: {
    first: () => import('@/locales/en/first.po'),
    other: () => import('@/locales/en/other.po'),
  },
} satisfies Record<Locale, Record<string, () => Promise<{ messages: Messages }>>>;

const CHOICE = 'taal';
const complete = new Map<string, Promise<void>>();

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

/** The texts of all screens in the language that is active, once for each language. */
export function loadAllTexts(): Promise<void> {
  return loadOther(i18n.locale as Locale);
}

function loadOther(locale: Locale): Promise<void> {
  const loaded =
    complete.get(locale) ??
    catalogs[locale].other().then(
      ({ messages }) => {
        i18n.load(locale, messages);
      },
      (error: unknown) => {
        complete.delete(locale);
        throw error;
      },
    );
  complete.set(locale, loaded);
  return loaded;
}
