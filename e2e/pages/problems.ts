import { expect, type Locator, type Page } from '@playwright/test';

/** What is wrong with a plan, as the designer shows it: the list of problems, and the badge in the top bar. */
export class Problems {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: /^Problems/ }).click();
    await expect(this.page.getByRole('group', { name: 'Problems found' })).toBeVisible();
  }

  /** The problems with this sentence. */
  saying(sentence: string): Locator {
    return this.page.getByRole('group', { name: 'Problems found' }).getByRole('listitem').filter({ hasText: sentence });
  }

  /** Plays the call that shows a problem. */
  async play(sentence: string): Promise<void> {
    await this.saying(sentence).getByRole('button', { name: 'Play that call' }).click();
    await expect(this.page.getByRole('tab', { name: 'Try a call', selected: true })).toBeVisible();
  }

  /** Mends a problem at one press. */
  async fix(sentence: string, does: string): Promise<void> {
    await this.saying(sentence)
      .getByRole('button', { name: `Fix: ${does}`, exact: true })
      .click();
  }

  async undo(label: string): Promise<void> {
    await this.page.getByRole('button', { name: `Undo: ${label}`, exact: true }).click();
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Redo/ }).click();
  }

  /** Waits until everything is proven and nothing is wrong. */
  async none(): Promise<void> {
    await this.badgeSays(/^Checked to 27 Dec 2027: no caller gets lost$/);
  }

  async badgeSays(words: string | RegExp): Promise<void> {
    const badge = this.page.getByRole('banner').getByRole('button', { name: /problem|^Check|^Not proven|lost/ });
    await expect(badge).toHaveAccessibleName(words, { timeout: 30_000 });
  }
}
