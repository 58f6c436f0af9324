import { expect, type Locator, type Page } from '@playwright/test';

/** The panel in which a call is tried. */
export class TryCall {
  readonly panel: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole('tabpanel', { name: 'Try a call' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Try a call' }).click();
    await expect(this.panel).toBeVisible();
  }

  /** Sets the wall time of the call, `2026-11-24` and `10:07`. */
  async at(date: string, time: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Choose date and time' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Date and time' });
    await dialog.getByLabel('Date', { exact: true }).fill(date);
    await this.page.keyboard.press('Enter');
    await dialog.getByLabel('Time', { exact: true }).fill(time);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }

  async press(key: string): Promise<void> {
    await this.panel
      .getByRole('group', { name: 'Phone keys' })
      .getByRole('button', { name: new RegExp(`^${key}(:|$)`) })
      .click();
  }

  /** The sentences of the tape, each with its elapsed time, as a person reads them. */
  async tape(): Promise<string[]> {
    const lines = await this.panel.getByRole('list', { name: 'What happens' }).getByRole('button').allInnerTexts();
    return lines.map((line) => line.replace(/\s+/g, ' ').trim());
  }

  async endsWith(words: string | RegExp): Promise<void> {
    await expect(this.panel.getByText(words).first()).toBeVisible();
  }
}
