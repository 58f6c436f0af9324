import { expect, type Locator, type Page } from '@playwright/test';

/** The page of promises as a person uses it, with or without a mouse. */
export class PromisesPage {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async open(plan = 'clinic'): Promise<void> {
    await this.page.goto(`${this.url}/#/plans/${plan}/promises`);
    await expect(this.page.getByRole('heading', { name: 'Promises', level: 1 })).toBeVisible();
  }
  /** The promises that were made. */
  get made(): Locator {
    return this.page.getByRole('list', { name: 'Promises', exact: true }).getByRole('article');
  }
  get proposed(): Locator {
    return this.page.getByRole('region', { name: 'Promises you could make' }).getByRole('article');
  }
  /** A part of the sentence that is open, by what it is: "Number", "Presses", "How soon". */
  part(label: string): Locator {
    return this.page
      .getByRole('group', { name: 'The promise, part by part' })
      .getByRole('button', { name: new RegExp(`^${label}: `) });
  }
  /** Tabs on until a part has the focus, opens its list, types, and takes what is found: all by keyboard. */
  async choose(label: string, typed: string): Promise<void> {
    const part = this.part(label).first();
    for (let presses = 0; !(await part.evaluate((element) => element === document.activeElement)); presses += 1) {
      if (presses > 20) throw new Error(`Tab never reaches “${label}”`);
      await this.page.keyboard.press('Tab');
    }
    await this.page.keyboard.press('Enter');
    const list = this.page.getByRole('dialog', { name: label, exact: true });
    await expect(list.getByRole('combobox')).toBeFocused();
    await this.page.keyboard.type(typed);
    await this.page.keyboard.press('Enter');
    await expect(list).toBeHidden();
  }
}
