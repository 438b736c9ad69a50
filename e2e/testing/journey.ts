import { type BrowserContext, expect, test as base, type TestType } from '@playwright/test';
import { Api } from './api.ts';
import { dress } from './dress.ts';
import { Given } from './given.ts';
import { people, type Person } from './people.ts';
import { Visitor } from './visitor.ts';

interface Journey {
  /** Opens a browser of its own, without cookies; with another theme than that of Waterrijk on request. */
  enter: (options?: { width?: number; theme?: string }) => Promise<Visitor>;
}

interface Situations {
  /** Makes data that no other journey touches. */
  given: Given;
}

const extended = base.extend<Journey, Situations>({
  enter: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ width = 1280, theme } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      if (theme !== undefined) await dress(context, theme);
      return Visitor.in(context);
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
