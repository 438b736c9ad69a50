import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { platformUrl } from './addresses.ts';
import { Api } from './api.ts';
import { type Language, type Name, Part, type Role } from './part.ts';
import type { Look } from './journey.ts';
import { keepNothing } from './keepNothing.ts';
import { linkMailedTo } from './mail.ts';
import type { Person } from './people.ts';
import { Watch } from './watch.ts';

/** Somebody at a window of a browser. */
export class Visitor extends Part {
  readonly #page: Page;
  readonly #look: Look;
  readonly #language: Language;

  private constructor(page: Page, look: Look, language: Language) {
    super(page.locator('body'), new Watch(page, look), language);
    this.#page = page;
    this.#look = look;
    this.#language = language;
  }

  /** A window on what the browser's cookies give access to. */
  static async in(context: BrowserContext, look: Look, language: Language): Promise<Visitor> {
    const page = await context.newPage();
    await page.emulateMedia({ media: look.media ?? null });
    await keepNothing(page);
    return new Visitor(page, look, language);
  }

  /** A second window of the same browser. */
  besides(): Promise<Visitor> {
    return Visitor.in(this.#page.context(), this.#look, this.#language);
  }

  /** The interface, asked with this browser's cookies. */
  get api(): Api {
    return new Api(this.#page.context().request);
  }

  /** Opens an address: a path of the platform, or a whole address elsewhere. */
  goTo(address: string): Promise<void> {
    return this.act(`goes to ${address}`, async () => {
      await this.#page.goto(address);
      await this.#hasTitle();
    });
  }

  reload(): Promise<void> {
    return this.act('reloads', async () => {
      await this.#page.reload();
      await this.#hasTitle();
    });
  }

  /** Waits until the page itself stands there, and not only what stands around every page. */
  #hasTitle(): Promise<void> {
    return this.#page.locator('h1').first().waitFor({ state: 'attached' });
  }

  /** Presses a key, such as `Tab` or `Enter`. */
  press(key: string): Promise<void> {
    return this.act(`presses ${key}`, () => this.#page.keyboard.press(key));
  }

  /** Types on the keyboard where the focus is. */
  type(text: string): Promise<void> {
    return this.act(`types ${text}`, () => this.#page.keyboard.type(text));
  }

  /** Fills in the login form of the identity provider. */
  async logInAs(person: Person): Promise<void> {
    await this.fill('E-mailadres', person.email);
    await this.fill('Wachtwoord', person.password);
    await this.click('button', 'Inloggen');
    await this.isAt(platformUrl);
  }

  /** Makes an account, confirms its address by the link in the mail and comes back. */
  async registersAs(firstName: string, email: string, password: string): Promise<void> {
    await this.click('link', 'Account maken');
    await this.fill(/Voornaam/, firstName);
    await this.fill(/Achternaam/, 'Jansen');
    await this.fill(/E-mailadres/, email);
    await this.click('button', 'Account maken');
    await this.goTo(await linkMailedTo(email));
    await this.fill(/Nieuw wachtwoord/, password);
    await this.fill(/Bevestig wachtwoord/, password);
    await this.click('button', 'Verzenden');
  }

  /**
   * Sets up the app that gives codes, at the identity provider, and fills in its first code.
   *
   * @returns the app, which gives the code that counts after that one
   */
  async setsUpCodes(): Promise<{ next: () => string }> {
    const [key = ''] = await this.texts('code');
    const app = new TOTP({ secret: key.replaceAll(' ', '') });
    const now = Date.now();
    await this.fill('Code uit de app', app.generate({ timestamp: now }));
    await this.click('button', 'Verzenden');
    await this.isAt(platformUrl);
    return { next: () => app.generate({ timestamp: now + app.period * 1000 }) };
  }

  /** Whether the address begins like this: a path of the platform, or a whole address. */
  isAt(start: string): Promise<void> {
    const whole = new URL(start, platformUrl).href;
    return test.step(
      `is at ${start}`,
      () => expect.poll(() => this.#page.url().slice(0, whole.length)).toBe(whole),
      { box: true },
    );
  }

  /** Where the window is now: path and query. */
  get path(): string {
    const { pathname, search } = new URL(this.#page.url());
    return pathname + search;
  }

  /** Goes on with Tab until the focus is there; on our own pages it can be seen all the way. */
  tabTo(role: Role, name: Name): Promise<void> {
    return this.#tabUntil(this.#named(role, name), `${role} ${String(name)}`);
  }

  /** The same, to the field with this label. */
  tabToField(label: Name): Promise<void> {
    const field = this.#page.getByLabel(this.#language(label), { exact: true });
    return this.#tabUntil(field, String(label));
  }

  /** The same, to the line behind which something is folded. */
  tabToFold(line: string): Promise<void> {
    return this.#tabUntil(this.#page.getByText(this.words(line), { exact: true }), line);
  }

  #tabUntil(goal: Locator, words: string): Promise<void> {
    return test.step(
      `tabs to ${words}`,
      async () => {
        for (let presses = 0; presses < 100; presses++) {
          await this.press('Tab');
          if (this.#page.url().startsWith(platformUrl)) await this.#seesFocus();
          if (await goal.evaluateAll((all) => all.some((one) => one === document.activeElement)))
            return;
        }
        throw new Error(`Tab does not lead to ${words}`);
      },
      { box: true },
    );
  }

  hasFocusOn(role: Role, name: Name): Promise<void> {
    return test.step(
      `has the focus on ${role} ${String(name)}`,
      () => expect(this.#named(role, name)).toBeFocused(),
      { box: true },
    );
  }

  /** Whether something stands in the window before any scrolling. */
  seesAtOnce(role: Role, name: Name): Promise<void> {
    return test.step(
      `sees ${role} ${String(name)} at once`,
      () => expect(this.#named(role, name)).toBeInViewport({ ratio: 1 }),
      { box: true },
    );
  }

  /** How many sides of A4 the page takes when it is printed. */
  async sidesOfPaper(): Promise<number> {
    const pdf = await this.#page.pdf({ format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** Puts nonsense where the browser keeps the login. */
  async spoilSession(): Promise<void> {
    const context = this.#page.context();
    const cookies = await context.cookies(platformUrl);
    const sessions = cookies.filter(({ name }) => name.startsWith('q_session'));
    expect(sessions, 'the cookies of the session').not.toEqual([]);
    await context.addCookies(sessions.map((cookie) => ({ ...cookie, value: 'nonsense' })));
  }

  /** From now on this browser gets answers at an address in which these bytes are others. */
  async getsForged(address: string, bytes: string, others: string): Promise<void> {
    await this.#page.context().route(address, async (route) => {
      const response = await route.fetch();
      const body = (await response.body()).toString('latin1');
      await route.fulfill({
        response,
        body: Buffer.from(body.replaceAll(bytes, others), 'latin1'),
      });
    });
  }

  #named(role: Role, name: Name): Locator {
    return this.#page.getByRole(role, { name: this.#language(name), exact: true });
  }

  /** The focused thing has an outline and lies within the window, uncovered. */
  async #seesFocus(): Promise<void> {
    const unseen = await this.#page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return '';
      // The calendar button within a date has the focus then, and shows it itself.
      if (!focused.matches(':focus-visible') && focused.matches('[type=date]')) return '';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      const { top, bottom, width, height } = focused.getBoundingClientRect();
      const inside = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      return (outlined || boxShadow !== 'none') && inside ? '' : focused.outerHTML;
    });
    expect(unseen, 'what has the focus without showing it').toBe('');
  }
}
