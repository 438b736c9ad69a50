import {
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type Response,
} from '@playwright/test';
import axe from 'axe-core';
import { platformUrl } from './addresses.ts';
import type { Look } from './journey.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages that were found good, exactly as they stood; they need no second look. */
const good = new Set<string>();

/**
 * Holds a page to what every page must be at every moment: accessible, free of errors and of broken
 * rules of the content security policy, and never wider than the window.
 */
export class Watch {
  readonly #page: Page;
  readonly #look: Look;
  readonly #faults: string[] = [];
  readonly #pending = new Set<Request>();

  constructor(page: Page, look: Look) {
    this.#page = page;
    this.#look = look;
    page.on('request', (request) => this.#pending.add(request));
    page.on('requestfinished', (request) => this.#pending.delete(request));
    page.on('requestfailed', (request) => {
      this.#pending.delete(request);
      // A page that is left gives up what it had asked for.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') this.#faults.push(`${request.url()} failed: ${reason}`);
    });
    page.on('response', (response) => {
      if (isFault(response)) this.#faults.push(`${response.url()} answered ${response.status()}`);
    });
    page.on('pageerror', (error) => {
      if (isOurs(page.url())) this.#faults.push(`The page failed: ${error.message}`);
    });
    page.on('console', (message) => {
      if (isOurs(page.url()) && isComplaint(message)) {
        this.#faults.push(`The console says: ${message.text()}`);
      }
    });
  }

  /**
   * Waits until nothing moves any more and then looks at the page.
   *
   * @throws Error that tells everything that is wrong
   */
  async check(): Promise<void> {
    while (!(await this.#stoodStillWhileLooking()));
    expect(this.#faults, `faults at ${this.#page.url()}`).toEqual([]);
  }

  /** False where the page was replaced meanwhile, so that the next one is to be looked at. */
  async #stoodStillWhileLooking(): Promise<boolean> {
    await this.#standStill();
    try {
      const state = await this.#state();
      if (!good.has(state)) {
        await this.#inspect();
        good.add(state);
      }
      return true;
    } catch (error) {
      if (error instanceof Error && error.message.includes('Execution context was destroyed')) {
        return false;
      }
      throw error;
    }
  }

  async #inspect(): Promise<void> {
    expect(await this.#barriers(), `accessibility of ${this.#page.url()}`).toEqual([]);
    const tooWide = await this.#page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide, `pixels that ${this.#page.url()} is wider than its window`).toBe(0);
  }

  /** What axe finds; its program is put into each document once, and out of reach of any policy. */
  async #barriers(): Promise<string[]> {
    const present = await this.#page.evaluate(() => 'axe' in window);
    if (!present) await this.#page.evaluate(axe.source);
    const { violations } = await this.#page.evaluate(
      (values) => axe.run({ runOnly: values, resultTypes: ['violations'] }),
      rules,
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
  }

  /** Until a frame passes in which nothing is asked of a server and no page is replaced. */
  async #standStill(): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (!(await this.#frameWithoutChange()) || this.#pending.size > 0) {
      if (Date.now() < deadline) continue;
      const urls = [...this.#pending].map((request) => request.url());
      throw new Error(`Still waiting at ${this.#page.url()} for ${urls.join(', ')}`);
    }
  }

  async #frameWithoutChange(): Promise<boolean> {
    const url = this.#page.url();
    try {
      await this.#page.waitForLoadState();
      await this.#page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
    } catch (error) {
      if (this.#page.isClosed()) throw error;
      return false;
    }
    return url === this.#page.url();
  }

  /** The page as it stands, in all that its accessibility depends on. */
  async #state(): Promise<string> {
    const html = await this.#page.evaluate(() => document.documentElement.outerHTML);
    return `${JSON.stringify(this.#look)} ${html}`;
  }
}

/** The identity provider's own pages must be accessible too, but what their scripts do is not ours. */
function isOurs(url: string): boolean {
  return url.startsWith(`${platformUrl}/`);
}

/**
 * Chromium repeats each answer that is no success; those are judged as answers. React repeats each
 * refusal that a screen shows instead of its page.
 */
function isComplaint(message: ConsoleMessage): boolean {
  const repeats = ['Failed to load resource', '{type: urn:speelruimte:problem:'];
  return message.type() === 'error' && !repeats.some((start) => message.text().startsWith(start));
}

/** A refusal by the interface is a problem document that the screen explains; the rest is a fault. */
function isFault(response: Response): boolean {
  const explained =
    isOurs(response.url()) &&
    response.headers()['content-type']?.startsWith('application/problem+json') === true;
  return response.status() >= (explained ? 500 : 400);
}
