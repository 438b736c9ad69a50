import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Watch } from './watch.ts';

export type Role = Parameters<Page['getByRole']>[0];
export type Name = string | RegExp;

/** Puts what a journey says in Dutch into the language of the screens. */
export type Language = (name: Name) => Name;

/**
 * A part of a page as a person meets it: by roles, names and labels. After every act the whole page
 * is looked at.
 */
export class Part {
  readonly #root: Locator;
  readonly #watch: Watch;
  readonly #language: Language;

  constructor(root: Locator, watch: Watch, language: Language) {
    this.#root = root;
    this.#watch = watch;
    this.#language = language;
  }

  /** The part with this role and name, such as a `group`, or the only one with this role. */
  within(role: Role, name?: Name): Part {
    return this.#part(this.#find(role, name));
  }

  /** The item of a list in which this text stands. */
  item(text: string): Part {
    return this.#part(this.#root.getByRole('listitem').filter({ hasText: text }));
  }

  click(role: Role, name: Name): Promise<void> {
    return this.act(`clicks ${role} ${String(name)}`, () => this.#find(role, name).click());
  }

  /** Opens what is folded behind a line. */
  unfold(line: Name): Promise<void> {
    return this.act(`unfolds ${String(line)}`, () =>
      this.#root.getByText(this.#language(line), { exact: true }).click(),
    );
  }

  fill(label: Name, text: string): Promise<void> {
    return this.act(`fills in ${String(label)}`, () => this.#field(label).fill(text));
  }

  /** Chooses one of a few, all in sight. */
  choose(label: Name): Promise<void> {
    return this.act(`chooses ${String(label)}`, () => this.#find('radio', label).check());
  }

  /** Chooses one from a list. */
  select(label: Name, option: string): Promise<void> {
    return this.act(`selects ${option}`, async () => {
      await this.#field(label).selectOption({ label: this.words(option) });
    });
  }

  sees(role: Role, name: Name): Promise<void> {
    return test.step(
      `sees ${role} ${String(name)}`,
      () => expect(this.#find(role, name)).toBeVisible(),
      { box: true },
    );
  }

  seesText(text: Name): Promise<void> {
    return test.step(
      `reads ${String(text)}`,
      () => expect(this.#root.getByText(this.#language(text)).first()).toBeVisible(),
      { box: true },
    );
  }

  doesNotSee(role: Role, name: Name): Promise<void> {
    return test.step(
      `does not see ${role} ${String(name)}`,
      () => expect(this.#find(role, name)).toBeHidden(),
      { box: true },
    );
  }

  /** What stands in a field. */
  hasFilled(label: Name, text: string): Promise<void> {
    return test.step(
      `has filled in ${String(label)}`,
      () => expect(this.#field(label)).toHaveValue(text),
      { box: true },
    );
  }

  /** The text of everything with this role, in the order of the page. */
  texts(role: Role): Promise<string[]> {
    return this.#root.getByRole(role).allInnerTexts();
  }

  /** What stands on these screens where this stands in Dutch. */
  words(dutch: string): string {
    return String(this.#language(dutch));
  }

  /** Does something and looks at the page that follows. */
  protected act(words: string, act: () => Promise<void>): Promise<void> {
    return test.step(
      words,
      async () => {
        await act();
        await this.#watch.check();
      },
      { box: true },
    );
  }

  #part(root: Locator): Part {
    return new Part(root, this.#watch, this.#language);
  }

  #find(role: Role, name?: Name): Locator {
    return this.#root.getByRole(
      role,
      name === undefined ? {} : { name: this.#language(name), exact: true },
    );
  }

  #field(label: Name): Locator {
    return this.#root.getByLabel(this.#language(label), { exact: true });
  }
}
