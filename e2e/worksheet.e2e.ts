import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { NewPlan } from './pages/new-plan.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

/** Types into the field with this label, by keyboard. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).last().focus();
  await page.keyboard.type(text);
}

/** Chooses in a list by typing the beginning of the answer. */
async function choose(page: Page, label: string, answer: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true }).last();
  await list.focus();
  await page.keyboard.type(answer);
  await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${answer}`));
}

/** Adds somebody to a list of people, by keyboard. */
async function add(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).last().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: label, exact: true }).last()).toContainText(name);
}

/** Presses a button by keyboard. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).focus();
  await page.keyboard.press('Enter');
}

const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 });

test('a small office fills the worksheet by keyboard, reloads in the middle, and gets a plan that holds', async ({
  page,
}) => {
  const newPlan = new NewPlan(page);
  await newPlan.open(backend.url);
  await newPlan.startFrom('Discovery worksheet');

  await test.step('what is missing or wrong is said at its question', async () => {
    await expect(title(page, 'The office')).toBeVisible();
    await type(page, 'Their email', 'nowhere');
    await press(page, 'Next: Sites');
    await expect(title(page, 'Sites')).toBeFocused();
    await press(page, 'The plan');
    await expect(page.getByText('3 answers stand in the way')).toBeVisible();
    await press(page, /^The office, Name of the office/);
    await expect(page.getByRole('textbox', { name: 'Name of the office' })).toBeFocused();
    await page.keyboard.type('Fern Opticians');
    await expect(page.getByText('Enter an email address')).toBeVisible();
    await page.getByRole('textbox', { name: 'Their email' }).fill('jo@example.com');
    await expect(page.getByText('Enter an email address')).toBeHidden();
    await expectAccessible(page);
  });

  await test.step('people, a team and a menu; a reload loses nothing', async () => {
    await press(page, /^3\. Numbers/);
    await press(page, 'Add a number');
    await type(page, 'What it is called', 'Main number');
    await type(page, 'Number', '(401) 555-0142');
    await press(page, /^6\. People/);
    await press(page, 'Add a person');
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await page.keyboard.type('Jo Fern');
    await type(page, 'Mobile', '(401) 555-0151');
    await page.reload();
    await expect(title(page, 'People')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Mobile' })).toHaveValue('(401) 555-0151');
    await press(page, 'Paste from a spreadsheet…');
    await page.getByRole('textbox', { name: 'Cells' }).focus();
    await page.keyboard.insertText('Name\tExtension\nAl Dunn\t102\nJo Fern\t101');
    await press(page, 'Add 1 person');
    await expect(page.getByRole('group', { name: 'Al Dunn' })).toBeVisible();
    await press(page, /^7\. Teams/);
    await press(page, 'Add a team');
    await type(page, 'Name', 'Shop');
    await add(page, 'Who is in it, in order', 'Jo Fern');
    await add(page, 'Who is in it, in order', 'Al Dunn');
    await press(page, /^9\. Who answers what/);
    await choose(page, 'First', 'A menu');
    await choose(page, 'Callers who press nothing reach', 'Shop');
    await press(page, 'Add a key');
    await choose(page, 'Key', '1');
    await type(page, 'For …', 'glasses');
    await choose(page, 'Rings', 'Shop');
  });

  await test.step('holidays from the list, urgent callers, and a step back', async () => {
    await press(page, /^5\. Holidays/);
    await press(page, /^Add the public holidays of United States/);
    await expect(page.getByRole('group', { name: 'Thanksgiving Day' })).toContainText('fourth Thursday of November');
    await press(page, 'Remove Christmas Day');
    await expect(page.getByRole('group', { name: 'Christmas Day' })).toHaveCount(0);
    await press(page, 'Undo');
    await expect(page.getByRole('group', { name: 'Christmas Day' })).toHaveCount(1);
    await press(page, /^11\. Lunch/);
    await choose(page, 'May urgent callers reach somebody while you are closed?', 'Yes');
    await choose(page, 'Who takes urgent calls', 'Whoever');
    await press(page, /^12\. On call/);
    await add(page, 'Who takes turns, in order', 'Jo Fern');
    await expectAccessible(page);
  });

  await test.step('on paper there is the sheet and nothing else', async () => {
    await press(page, 'On paper');
    const paper = page.getByRole('article', { name: 'The worksheet on paper' });
    await expect(paper).toContainText('How should our phones be answered?');
    await page.getByRole('radio', { name: 'With the answers' }).check();
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Fern Opticians');
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Sections of the worksheet' })).toBeHidden();
    await expect(paper.getByRole('heading', { name: '16. Recording and contracts' })).toBeVisible();
    await page.emulateMedia({ media: null });
  });

  await test.step('the plan is seen before it is made, and holds', async () => {
    await press(page, 'The plan');
    await expect(page.getByRole('img', { name: /^The call flow “Main line”/ })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('no caller gets lost', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('rings whoever is on call', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Who speaks the greetings?' })).toBeVisible();
    await expectAccessible(page);
    await press(page, 'Make this plan');
    await expect(page).toHaveURL(/#\/plans\/fern-opticians\//);
    const designer = new Designer(page);
    await expect(designer.step('Main menu')).toBeVisible();
    await expect(designer.badge).toHaveAccessibleName(/no caller gets lost/, { timeout: 30_000 });
  });
});
