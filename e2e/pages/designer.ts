import { expect, type Locator, type Page } from '@playwright/test';

/** The designer as a person uses it: everything is found by role and label. */
export class Designer {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await expect(this.page.getByRole('heading', { name: 'Main line', level: 1 })).toBeVisible();
  }

  /** A card on the canvas by the name of its step. */
  step(name: string): Locator {
    return this.page
      .getByRole('application')
      .getByRole('group', { name: new RegExp(`^${name}, `) })
      .and(this.page.locator('.react-flow__node'));
  }

  /** A wire by its words, such as "Main menu, press 1, to Appointments". */
  wire(words: string): Locator {
    return this.page.locator(`[aria-label="${words}"]`);
  }

  /** A group by its title, as a frame or collapsed to a card. */
  group(title: string): Locator {
    return this.page
      .getByRole('application')
      .getByRole('group', { name: new RegExp(`^${title}, (group of|collapsed group)`) })
      .and(this.page.locator('.react-flow__node'));
  }

  /** Right click on something of the canvas, then a click on an entry of its menu. */
  async chooseFromMenu(target: Locator, entry: string | RegExp, position?: { x: number; y: number }): Promise<void> {
    await target.click({ button: 'right', ...(position ? { position } : {}) });
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** The row of an exit on a card, by its words. */
  exit(step: string, words: string): Locator {
    return this.step(step).locator('[data-exit]').filter({ hasText: words });
  }

  /** The button of the last edit: its name says what it would take back. */
  get undo(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /^Undo/ });
  }

  /** A point of the canvas where nothing lies for as far as a card reaches, once the view stands still. */
  async emptyPlace(): Promise<{ x: number; y: number }> {
    let found: { x: number; y: number } | null = null;
    await expect(async () => {
      const before = found;
      found = await this.page.evaluate(() => {
        const isEmpty = (x: number, y: number) =>
          document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') === true;
        const reach = [-60, 0, 60];
        for (let y = 200; y < innerHeight - 160; y += 30)
          for (let x = 200; x < innerWidth - 160; x += 30)
            if (reach.every((dx) => reach.every((dy) => isEmpty(x + dx, y + dy)))) return { x, y };
        return null;
      });
      expect(found).not.toBeNull();
      expect(found).toEqual(before);
    }).toPass();
    return found!;
  }

  async select(name: string): Promise<void> {
    await expect(this.page.locator('.react-flow__node').first()).toBeAttached();
    // What is far outside the view is not drawn.
    if ((await this.step(name).count()) === 0)
      await this.page.getByRole('button', { name: 'See the whole flow' }).click();
    await this.step(name).focus();
    await this.page.keyboard.press('Enter');
    await expect(this.settings.getByRole('heading', { name })).toBeVisible();
  }

  get settings(): Locator {
    return this.page.getByRole('complementary', { name: 'Settings' });
  }

  /** Chooses by name in a field of the settings that opens a list, such as a greeting or where an exit goes. */
  async choose(field: string, option: string): Promise<void> {
    await this.settings.getByRole('combobox', { name: field, exact: true }).click();
    const list = this.page.getByRole('dialog', { name: field, exact: true });
    await list.getByRole('combobox').fill(option);
    await list
      .getByRole('option')
      .filter({ has: this.page.getByText(option, { exact: true }) })
      .first()
      .click();
    await expect(list).toBeHidden();
  }

  get problems(): Locator {
    return this.page.getByRole('tabpanel', { name: /Problems/ });
  }

  /** What is known of the plan, in the top bar. */
  get badge(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /problem|^Check|^Not proven|lost/ });
  }

  async openProblems(): Promise<void> {
    await this.badge.click();
    await this.page.getByRole('button', { name: 'Show problems' }).click();
  }

  /** Picks a kind of step in the open list ("Add a step", "Insert a step", "What comes after …?") by typing its name. */
  async pick(kind: string): Promise<void> {
    const list = this.page.getByRole('dialog', { name: /a step$|^What comes after/ });
    await list.getByRole('combobox').fill(kind);
    await this.page.keyboard.press('Enter');
    await expect(list).toBeHidden();
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('Draft · saved')).toBeVisible();
  }
}
