import { expect, type Locator, type Page } from '@playwright/test';

/** The pages of greetings and mailboxes. */
export class Greetings {
  constructor(readonly page: Page) {}

  async open(url: string, greeting: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Greetings' }).click();
    await this.page.getByRole('navigation', { name: 'Greetings' }).getByRole('link', { name: greeting }).click();
    await expect(this.detail(greeting)).toBeVisible();
  }

  detail(name: string): Locator {
    return this.page.getByRole('article', { name });
  }

  get words(): Locator {
    return this.page.getByRole('textbox', { name: 'Words', exact: true });
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: 'What a caller hears' });
  }

  /** `2026-11-26T10:00`, on the office's clock. */
  async hearAt(at: string): Promise<void> {
    await this.preview.getByLabel('What a caller hears at').fill(at);
  }

  async upload(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel('Sound file').first().setInputFiles(file);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}
