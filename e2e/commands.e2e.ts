import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Commands } from './pages/commands.ts';
import { Designer } from './pages/designer.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

test('with the keyboard alone: to a person’s step, a command, a problem, a number, a time', async ({ page }) => {
  const designer = new Designer(page);
  const commands = new Commands(page);
  await designer.open(backend.url);

  await test.step('a person is found with the step that rings them', async () => {
    await commands.open();
    await page.keyboard.type('dana');
    await expect(commands.active).toContainText('Dana Ortiz');
    await expect(commands.found.filter({ hasText: 'Ring a person' })).toContainText(['Ring Dana Ortiz']);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await commands.take('#dana', 'Ring Dana Ortiz');
    await expect(designer.step('Ring Dana Ortiz')).toBeFocused();
    await expect(designer.settings.getByRole('heading', { name: 'Ring Dana Ortiz' })).toBeVisible();
  });

  await test.step('a command of the canvas does what its key does, on what is selected', async () => {
    await commands.take('>duplicate', 'Duplicate');
    await expect(designer.step('Ring Dana Ortiz 2')).toBeVisible();
    await commands.take('undo dup', 'Undo: Duplicate “Ring Dana Ortiz”');
    await expect(designer.step('Ring Dana Ortiz 2')).toHaveCount(0);
    // What axe looked at last was dark.
    await commands.take('switch to light', 'Switch to light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  await test.step('a problem is a jump away, also from another page', async () => {
    await commands.take('mailboxes', 'Mailboxes');
    await expect(page.getByRole('heading', { name: 'Mailboxes', level: 1 })).toBeVisible();
    await commands.take('leads nowhere', 'Medical records');
    await expect(designer.step('Main menu')).toBeFocused();
  });

  await test.step('a phone number finds who has it, a time tries a call, and what was used comes first', async () => {
    await commands.open();
    await page.keyboard.type('555-0100');
    await expect(commands.active).toContainText('(312) 555-0100');
    await page.keyboard.press('Escape');
    await commands.take('fri 12:30', 'Try a call Friday 12:30');
    await expect(page.getByRole('tab', { name: 'Try a call', selected: true })).toBeVisible();
    await expect(page.getByRole('tabpanel', { name: 'Try a call' })).toContainText(/Fri .*12:30/);
    await commands.open();
    await expect(commands.active).toContainText('Medical records');
    await page.keyboard.press('Escape');
  });
});

test('copied in one plan, pasted in another: one question, one undo step, back through the list of changes', async ({
  page,
}) => {
  const designer = new Designer(page);
  const commands = new Commands(page);
  await designer.open(backend.url);

  await test.step('foreign text changes nothing and says what was expected', async () => {
    await commands.take('#ring dana', 'Ring Dana Ortiz');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Dear all');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect(page.getByText('steps copied from a call flow were expected')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });

  await designer.step('Ring reception').click({ modifiers: ['Shift'] });
  await expect(designer.step('Ring Dana Ortiz')).toHaveClass(/selected/);
  await page.keyboard.press('Control+c');

  await commands.take('lakeside', 'Lakeside Property Management');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Main line');
  await page.getByRole('application').click({ position: { x: 300, y: 60 } });
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: /^Paste 2 steps from Cedar/ });

  await test.step('it asks once about what is missing, and about what that needs only if it is brought', async () => {
    await expect(dialog).toBeVisible();
    const before = await dialog.getByRole('combobox').count();
    await dialog.getByLabel('Dana Ortiz (person)').selectOption({ index: 2 });
    await expect(dialog.getByRole('combobox')).not.toHaveCount(before);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Paste 2 steps' }).click();
  });

  await test.step('the steps are there, selected, and the notice says what came along and what was left out', async () => {
    await expect(designer.step('Ring Dana Ortiz')).toHaveClass(/selected/);
    await expect(designer.step('Ring reception')).toHaveClass(/selected/);
    await expect(page.getByText(/Brought along: .*Reception/)).toBeVisible();
    await commands.open();
    await page.keyboard.type('@reception');
    await expect(commands.active).toContainText('Reception');
    await page.keyboard.press('Escape');
  });

  await test.step('the list of changes takes all of it back, and forward again', async () => {
    await commands.take('history of changes', 'History of changes');
    await expect(commands.changes).toHaveText([/Paste 2 steps, now/, /^Opened/]);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(designer.step('Ring reception')).toHaveCount(0);
    await expect(commands.changes.first()).toContainText('undone');
    await expectAccessible(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(designer.step('Ring reception')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(commands.history).toBeHidden();
  });
});
