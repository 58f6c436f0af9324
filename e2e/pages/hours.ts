import { expect, type Locator, type Page } from '@playwright/test';

/** The Hours screen as a person uses it. */
export class HoursScreen {
  constructor(readonly page: Page) {}

  /** Opens the screen and adds hours of its own: Mon–Fri 9–17. */
  async openNew(url: string): Promise<void> {
    await this.page.goto(`${url}/#/plans/clinic/hours`);
    await this.page.getByRole('button', { name: 'Add hours' }).click();
    await expect(this.grid).toBeVisible();
    await this.shows(['Mon–Fri 09:00–17:00 Open']);
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'Week of New hours' });
  }

  get editor(): Locator {
    return this.page.getByRole('dialog', { name: /^(New|Edit) time$/ });
  }

  get days(): Locator {
    return this.page.getByRole('list', { name: 'Special days', exact: true });
  }

  /** The row of a special day. */
  day(name: string): Locator {
    return this.days.getByRole('listitem').filter({ hasText: name });
  }

  /** The times of the list under the grid, such as "Mon–Fri 09:00–17:00 Open". */
  async shows(times: readonly string[]): Promise<void> {
    await expect
      .poll(() =>
        this.page
          .getByRole('list', { name: 'Times of the week' })
          .getByRole('listitem')
          .evaluateAll((rows) =>
            rows.map((row) => {
              const [from, to] = [...row.querySelectorAll('input')].map((input) => input.value);
              const period = row.querySelector('select')?.selectedOptions[0]?.textContent;
              return `${row.querySelector('button')?.textContent} ${from}–${to} ${period}`;
            }),
          ),
      )
      .toEqual(times);
  }

  /** Adds a period in the dialog, by keyboard alone from its button on. */
  async addPeriod(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Periods…' }).focus();
    await this.page.keyboard.press('Enter');
    const field = this.page.getByRole('textbox', { name: 'Add a period' });
    await field.focus();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('textbox', { name: 'Name of period 2' })).toHaveValue(name);
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog', { name: 'Periods' })).toBeHidden();
  }

  /** Adds a time with the typed editor, on these days alone. */
  async addTime(from: string, to: string, days: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a time…' }).click();
    await this.editor.getByLabel('From').fill(from);
    await this.editor.getByLabel('To', { exact: true }).fill(to);
    for (const box of await this.editor.getByRole('checkbox').all())
      await box.setChecked(days.includes((await box.getAttribute('aria-label')) ?? ''));
    await this.editor.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(this.editor).toBeHidden();
  }

  /** The point of the grid at a day (1 is Monday) and an hour, in page pixels. */
  async pointAt(day: number, hour: number): Promise<{ x: number; y: number }> {
    const box = await this.grid
      .getByRole('row')
      .nth(day - 1)
      .boundingBox();
    const labels = await this.grid.locator('.hour-label').allTextContents();
    const first = await this.grid.locator('.hour-label').first().boundingBox();
    const last = await this.grid.locator('.hour-label').last().boundingBox();
    const from = Number(labels[0]);
    const to = Number(labels.at(-1));
    const left = first!.x + first!.width / 2;
    const right = last!.x + last!.width / 2;
    return { x: left + ((hour - from) / (to - from)) * (right - left), y: box!.y + box!.height / 2 };
  }

  /** Draws with the pointer from one day and hour to another. */
  async drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await this.grid.scrollIntoViewIfNeeded();
    const start = await this.pointAt(...from);
    const end = await this.pointAt(...to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Tab from the top of the page until the grid has the focus. */
  async tabToGrid(): Promise<void> {
    for (let tries = 0; tries < 80; tries += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.grid.evaluate((grid) => grid.contains(document.activeElement))) return;
    }
    throw new Error('Tab never reached the week');
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).first().click();
  }
}
