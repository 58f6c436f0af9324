import { expect, type Locator, type Page } from '@playwright/test';

/** The page on which plans are made. */
export class NewPlan {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}/#/new`);
    await expect(this.page.getByRole('heading', { name: 'New client', level: 1 })).toBeVisible();
  }

  async startFrom(start: 'A template' | 'Discovery worksheet' | 'Blank' | 'Import a file'): Promise<void> {
    await this.page.getByRole('radio', { name: start }).check();
  }

  template(title: string): Locator {
    return this.page.getByRole('region', { name: 'Templates' }).getByRole('button', { name: new RegExp(`^${title}`) });
  }

  /** Chooses a file of these words. */
  async choose(name: string, words: string): Promise<void> {
    await this.page
      .getByLabel('Plan file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(words) });
  }

  get make(): Locator {
    return this.page.getByRole('button', { name: 'Make this plan' });
  }
}
