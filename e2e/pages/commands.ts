import { expect, type Locator, type Page } from '@playwright/test';

/** What finds and does anything, and the list of undo steps, as a person uses them with the keyboard. */
export class Commands {
  constructor(readonly page: Page) {}

  get field(): Locator {
    return this.page.getByRole('combobox', { name: 'Find anything, do anything' });
  }

  /** What is found, best first. */
  get found(): Locator {
    return this.page.getByRole('listbox', { name: 'Found' }).getByRole('option');
  }

  /** What Enter would take. */
  get active(): Locator {
    return this.page.getByRole('listbox', { name: 'Found' }).getByRole('option', { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  /** Opens the palette, types, checks what Enter would take, and takes it. */
  async take(typed: string, entry: string | RegExp): Promise<void> {
    await this.open();
    await this.page.keyboard.type(typed);
    await expect(this.active).toContainText(entry);
    await this.page.keyboard.press('Enter');
    await expect(this.field).toBeHidden();
  }

  get history(): Locator {
    return this.page.getByRole('dialog', { name: 'History of changes' });
  }

  /** The undo steps, the newest first. */
  get changes(): Locator {
    return this.history.getByRole('option');
  }
}
