import type { Locator, Page } from '@playwright/test';

/** The pages about people as a person uses them: lists on the left, the form of the open one on the right. */
export class PeoplePages {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async open(at: 'people' | 'teams' | 'on-call', item = ''): Promise<void> {
    await this.page.goto(`${this.url}/#/plans/clinic/${at}${item === '' ? '' : `/${item}`}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }
  /** The entries of the list, by name. */
  list(title: string): Locator {
    return this.page.getByRole('navigation', { name: title, exact: true });
  }
  form(name: string): Locator {
    return this.page.getByRole('article', { name, exact: true });
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
  /** Waits until the backend has what was edited. */
  async saved(): Promise<void> {
    await this.page.getByText('Draft · saved').waitFor();
  }
  /** Tabs until what has the focus is called `name`, as somebody without a mouse does. */
  async tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      const at = await this.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      if (at === name) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches “${name}”`);
  }
}
