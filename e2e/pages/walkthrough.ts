import { expect, type Locator, type Page } from '@playwright/test';

/** A call for a meeting, as the person at its keyboard uses it. */
export class Walkthrough {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}/#/plans/clinic/walk`);
    await expect(this.room).toBeVisible();
    await expect(this.place).toBeVisible();
  }

  get room(): Locator {
    return this.page.getByRole('main', { name: /^Walk through a call/ });
  }

  /** What is heard now, in large letters. */
  get caption(): Locator {
    return this.page.getByRole('region', { name: 'What the caller hears' });
  }

  /** The bar over the whole call. */
  get place(): Locator {
    return this.page.getByRole('slider', { name: 'Place in the call' });
  }

  get day(): Locator {
    return this.page.getByRole('slider', { name: 'Time of the call' });
  }

  get picture(): Locator {
    return this.page.getByRole('img', { name: /^Call flow / });
  }

  async show(panel: 'Phone' | 'What if' | 'Why' | 'Seconds'): Promise<void> {
    await this.page.getByRole('tab', { name: panel }).click();
  }

  /** The time of the office, such as `2026-11-24` and `10:07`. */
  async at(date: string, time: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose date and time' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Date and time' });
    await dialog.getByLabel('Date', { exact: true }).fill(date);
    await dialog.getByLabel('Time', { exact: true }).fill(time);
    await this.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }

  /** One row of the panel "Seconds", by its name. */
  took(what: string): Locator {
    return this.page
      .getByRole('list', { name: 'What this call takes' })
      .getByRole('listitem')
      .filter({ hasText: what });
  }

  async pick(moment: 'Now' | 'Lunch' | 'After hours' | 'Next holiday' | 'Clock change'): Promise<void> {
    await this.page.getByRole('radio', { name: moment, exact: true }).check();
  }

  async speed(speed: '1×' | '4×' | 'At once'): Promise<void> {
    await this.page.getByRole('radio', { name: speed, exact: true }).check();
  }
}
