import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, test as base, type TestType } from '@playwright/test';
import { Api } from './api.ts';
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

/** Has the browser get the house style of another municipality, as its own server would send it. */
async function dress(context: BrowserContext, theme: string): Promise<void> {
  const folder = new URL(`../../frontend/public/themes/${theme}/`, import.meta.url);
  await context.route('**/theme/*', (route) => {
    const file = new URL(route.request().url()).pathname.replace('/theme/', '');
    return route.fulfill({ path: fileURLToPath(new URL(file, folder)) });
  });
}

/** A journey meets the platform through a {@link Visitor} only: the page itself is not offered. */
export const test: TestType<Journey, Situations> = extended;
export { expect };
