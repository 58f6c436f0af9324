import { expect, type Locator, type Page } from '@playwright/test';

/** The page of test calls as a person uses it. */
export class TestCalls {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/#/plans/clinic/tests`);
    await expect(this.page.getByRole('heading', { name: 'Test calls', level: 1 })).toBeVisible();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}\\b`) });
  }

  /** The test calls that are shown, in their order. */
  get rows(): Locator {
    return this.page.getByRole('list', { name: 'Test calls', exact: true }).locator('> li');
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }

  /** How many of the proposed calls would be added. */
  async toAdd(): Promise<number> {
    const button = this.page.getByRole('dialog').getByRole('button', { name: /^Add / });
    return Number(/\d+/.exec((await button.textContent()) ?? '')?.[0] ?? 0);
  }
}
