import { type Locator, type Page } from '@playwright/test';

/** The pages of numbers, sites, caller lists and switches. */
export class Places {
  constructor(readonly page: Page) {}

  async open(url: string, page: 'Numbers' | 'Sites' | 'Caller lists' | 'Switches' | 'Outside numbers'): Promise<void> {
    await this.page.goto(url);
    await this.page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link', { name: 'Numbers & sites' })
      .click();
    if (page !== 'Numbers')
      await this.page.getByRole('navigation', { name: 'Related pages' }).getByRole('link', { name: page }).click();
  }

  thing(name: string): Locator {
    return this.page.getByRole('article', { name });
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }
}
