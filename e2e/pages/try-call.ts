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

  /** What somebody does when called, a sentence to complete; the people whom a call does not reach are folded away. */
  person(name: string): Locator {
    return this.panel.getByRole('combobox', { name, exact: true });
  }

  async personDoes(name: string, does: string): Promise<void> {
    if (!(await this.person(name).isVisible())) await this.panel.getByText(/^Everybody( else)?$/).click();
    await this.person(name).selectOption({ label: does });
  }

  async callersAhead(count: number): Promise<void> {
    await this.panel.getByRole('spinbutton', { name: 'Callers waiting before me' }).fill(String(count));
  }

  /** Has somebody call from a number that is typed. */
  async callsFrom(number: string): Promise<void> {
    await this.panel.getByLabel('Who calls').selectOption({ label: 'Another number…' });
    await this.panel.getByLabel('Caller’s number').fill(number);
    await this.page.keyboard.press('Enter');
  }

  /** The line of the tape with these words. */
  line(words: string): Locator {
    return this.panel.getByRole('list', { name: 'What happens' }).getByRole('button').filter({ hasText: words });
  }

  /** Whether the chosen words of a select fit into it. */
  async isShownWhole(select: Locator): Promise<boolean> {
    return select.evaluate((element) => {
      const box = element as HTMLSelectElement;
      const style = getComputedStyle(box);
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = style.font;
      const words = pen.measureText(box.selectedOptions[0]?.label ?? '').width;
      // The arrow of the device's own list takes some 20 px.
      return words + parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) + 20 <= box.clientWidth;
    });
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
