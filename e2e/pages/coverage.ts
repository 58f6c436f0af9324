import { expect, type Locator, type Page } from '@playwright/test';

/** The map of where callers end, in the drawer or on its page. */
export class Coverage {
  constructor(readonly page: Page) {}

  /** Opens it under the canvas. */
  async openDrawer(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Coverage' }).click();
    await expect(this.grid).toBeVisible();
  }

  async openPage(url: string, number: string): Promise<void> {
    await this.page.goto(`${url}/#/plans/clinic/coverage/${number}`);
    await expect(this.grid).toBeVisible();
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: /^Where callers of .* end in a week$/ });
  }

  /** A stretch by the beginning of its words, such as "Friday, 12:00–13:00". */
  stretch(words: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${words}`) });
  }

  /** On a phone one day is open at a time. */
  async openDay(day: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${day}`) });
    if (await tab.isVisible()) await tab.click();
  }

  async ask(group: 'The caller presses' | 'Who answers' | 'What if', choice: string): Promise<void> {
    await this.page.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check();
  }

  /** What has the focus, by its words. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  }
}
