import { type BrowserContext, expect, test as base, type TestType } from '@playwright/test';
import { Api } from './api.ts';
import { english } from './dictionary.ts';
import { dress } from './dress.ts';
import { Given } from './given.ts';
import { people, type Person } from './people.ts';
import { Visitor } from './visitor.ts';

/** What a project of Playwright sets. */
export interface JourneyOptions {
  /** Whether the screens are in English; the journeys are written in Dutch. */
  inEnglish: boolean;
}

/** How pages look in a browser. */
export interface Look {
  /** Of the window, in pixels. */
  width?: number;
  height?: number;
  /** The house style of another municipality than Waterrijk. */
  theme?: string;
  /** The colours of the person's own system, and no others. */
  forcedColors?: 'active';
  /** On paper. */
  media?: 'print';
}

interface Journey extends JourneyOptions {
  /** Opens a browser of its own, without cookies. */
  enter: (look?: Look) => Promise<Visitor>;
}

interface Situations {
  /** Makes data that no other journey touches. */
  given: Given;
}

const extended = base.extend<Journey, Situations>({
  inEnglish: [false, { option: true }],
  enter: async ({ browser, inEnglish }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (look = {}) => {
      const { width = 1280, height = 800, theme, forcedColors = 'none' } = look;
      const context = await browser.newContext({
        viewport: { width, height },
        reducedMotion: 'reduce',
        forcedColors,
      });
      contexts.push(context);
      if (theme !== undefined) await dress(context, theme);
      if (inEnglish) {
        await context.addInitScript(() => {
          localStorage.setItem('taal', 'en');
        });
      }
      return Visitor.in(context, look, inEnglish ? english : (name) => name);
    });
    for (const context of contexts) await context.close();
  },
  given: [
    async ({ playwright }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const loggedIn = async (person: Person) => {
        const requests = await playwright.request.newContext({ baseURL });
        const api = new Api(requests);
        await api.logIn(person);
        return { requests, api };
      };
      const official = await loggedIn(people.sanne);
      const resident = await loggedIn(people.noor);
      await use(new Given(official.api, resident.api));
      await official.requests.dispose();
      await resident.requests.dispose();
    },
    { scope: 'worker' },
  ],
});

/** A journey meets the platform through a {@link Visitor} only: the page itself is not offered. */
export const test: TestType<Journey, Situations> = extended;
export { expect };
