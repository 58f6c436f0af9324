import { expect, type Locator, type Page } from '@playwright/test';

/** The home screen as a person uses it. */
export class Home {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/#/home`);
    await expect(this.page.getByRole('heading', { name: 'Clients', level: 1 })).toBeVisible();
  }

  /** What needs attention at a client. */
  attention(client: string): Locator {
    return this.page.getByRole('list', { name: `Needs attention: ${client}` });
  }

  card(client: string): Locator {
    return this.page.getByRole('article', { name: client, exact: true });
  }

  async choose(client: string, action: string): Promise<void> {
    await this.card(client)
      .getByRole('button', { name: `More for ${client}` })
      .click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}
