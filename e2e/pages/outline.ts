import { expect, type Locator, type Page } from '@playwright/test';

/** The outline of a flow as a person uses it: rows are found by what they say. */
export class Outline {
  constructor(readonly page: Page) {}

  /** A row by the beginning of what a screen reader says of it, such as "Key 2, Billing". */
  row(words: string): Locator {
    return this.page.getByRole('treeitem', { name: new RegExp(`^${words.replace(/[()?]/g, '\\$&')}`) });
  }

  async isOn(words: string): Promise<void> {
    await expect(this.row(words)).toBeFocused();
  }

  /** Goes to a row by typing how it begins. */
  async type(begins: string): Promise<void> {
    await this.page.keyboard.type(begins);
  }

  /** Chooses in the open list by typing. */
  async choose(text: string): Promise<void> {
    const list = this.page.getByRole('combobox');
    await expect(list).toBeFocused();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await expect(list).toBeHidden();
  }

  /** Opens the menu of a row with the pointer and clicks an entry. */
  async click(words: string, entry: string | RegExp): Promise<void> {
    await this.row(words)
      .getByRole('button', { name: /^More for/ })
      .click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** Clicks an item of the open list. */
  async clickItem(name: string | RegExp): Promise<void> {
    await this.page.getByRole('option', { name }).click();
    await expect(this.page.getByRole('listbox')).toBeHidden();
  }

  /** Presses Tab, or Shift+Tab, until something has the focus; fails after a hundred. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 100; presses += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other, as on a keyboard
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      // oxlint-disable-next-line no-await-in-loop
      await this.page.keyboard.press(key);
    }
    await expect(target).toBeFocused();
  }
}
