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

interface Journey extends JourneyOptions {
  /** Opens a browser of its own, without cookies; with another theme than that of Waterrijk on request. */
  enter: (options?: { width?: number; theme?: string }) => Promise<Visitor>;
}

interface Situations {
  /** Makes data that no other journey touches. */
  given: Given;
}

const extended = base.extend<Journey, Situations>({
  inEnglish: [false, { option: true }],
  enter: async ({ browser, inEnglish }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ width = 1280, theme } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      if (theme !== undefined) await dress(context, theme);
      if (inEnglish)
        await context.addInitScript(() => {
          localStorage.setItem('taal', 'en');
        });
      return Visitor.in(context, inEnglish ? english : (name) => name);
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
