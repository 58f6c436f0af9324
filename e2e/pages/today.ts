import { expect, type Locator, type Page } from '@playwright/test';

/** The Today board as a receptionist uses it, on a phone or at the desk. */
export class Today {
  constructor(readonly page: Page) {}

  async open(url: string, plan: string): Promise<void> {
    await this.page.goto(`${url}/#/plans/${plan}/today`);
    await expect(this.page.getByRole('button', { name: 'Close now…' })).toBeEnabled();
  }

  /** What is set now, by its words without the end. */
  entry(words: string | RegExp): Locator {
    return this.page.getByRole('article', { name: words });
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }

  async openSheet(button: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    await expect(this.sheet).toBeVisible();
  }

  /** Chooses a chip of the sheet by the beginning of its words, such as "Closing". */
  async choose(chip: string | RegExp): Promise<void> {
    await this.sheet.getByRole('radio', { name: chip }).check();
  }

  async apply(words: string | RegExp): Promise<void> {
    await this.sheet.getByRole('button', { name: words }).click();
    await expect(this.sheet).toBeHidden();
  }

  get undo(): Locator {
    return this.page.getByRole('region', { name: 'Just done' }).getByRole('button', { name: 'Undo' });
  }
}
