import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { HoursScreen } from './pages/hours.ts';

let backend: Backend;
test.beforeEach(async () => {
  backend = await startBackend();
});
test.afterEach(() => backend.remove());

const WITH_LUNCH = ['Mon–Fri 09:00–12:00 Open', 'Mon–Fri 12:00–13:00 Lunch', 'Mon–Fri 13:00–17:00 Open'];
const WITHOUT = ['Mon–Fri 09:00–17:00 Open'];

test('lunch is drawn over five days with one drag, moved, resized, and taken back', async ({ page }) => {
  const hours = new HoursScreen(page);
  await hours.openNew(backend.url);
  await hours.addPeriod('Lunch');
  await page.getByRole('radio', { name: 'Lunch' }).check();
  await hours.drag([1, 12.05], [5, 12.95]);
  await hours.shows(WITH_LUNCH);
  await hours.undo();
  await expect(page.getByText('Undone: Lunch 12:00–13:00 on Mon–Fri')).toBeVisible();
  await hours.shows(WITHOUT);
  await page.getByRole('button', { name: 'Redo' }).first().click();
  await hours.shows(WITH_LUNCH);

  // Moving needs no period: Friday's lunch goes to Saturday, and Friday stays closed at noon.
  await page.getByRole('radio', { name: 'Move' }).check();
  await hours.drag([5, 12.5], [6, 12.5]);
  const moved = ['Mon–Fri 09:00–12:00 Open', 'Mon–Thu, Sat 12:00–13:00 Lunch', 'Mon–Fri 13:00–17:00 Open'];
  await hours.shows(moved);
  // The end of Monday's afternoon, by its edge.
  await hours.drag([1, 16.97], [1, 17.9]);
  await hours.shows([
    'Mon–Fri 09:00–12:00 Open',
    'Mon–Thu, Sat 12:00–13:00 Lunch',
    'Mon 13:00–18:00 Open',
    'Tue–Fri 13:00–17:00 Open',
  ]);
  // Escape lets go in the middle of a drag.
  const from = await hours.pointAt(2, 15);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 120, from.y, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await hours.undo();
  await hours.shows(moved);
});

test('a time is drawn past the right edge, over midnight', async ({ page }) => {
  const hours = new HoursScreen(page);
  await hours.openNew(backend.url);
  await page.getByRole('button', { name: 'Show 24 hours' }).click();
  await hours.drag([6, 22.05], [6, 25.95]);
  await hours.shows([...WITHOUT, 'Sat 22:00–02:00 Open']);
  await expect(page.getByText('Over midnight: it ends at 02:00 on the next day.')).toBeVisible();
});

test('lunch is drawn by keyboard alone', async ({ page }) => {
  const hours = new HoursScreen(page);
  await hours.openNew(backend.url);
  await hours.addPeriod('Lunch');
  await hours.tabToGrid();
  const { keyboard } = page;
  for (let quarter = 0; quarter < 12; quarter += 1) await keyboard.press('ArrowRight');
  await expect(hours.grid.locator(':focus')).toHaveAccessibleName('12:00. Monday, Open, 09:00 to 17:00');
  await keyboard.press('n');
  await expect(hours.editor.getByLabel('From')).toBeFocused();
  await expect(hours.editor.getByLabel('From')).toHaveValue('12:00');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('Lunch');
  await expect(hours.editor.getByText(/^Overlaps Open Mon 09:00–17:00/)).toBeVisible();
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await hours.editor.getByRole('checkbox', { name: day }).focus();
    await keyboard.press('Space');
  }
  await keyboard.press('Enter');
  await hours.shows(WITH_LUNCH);

  // The focus is back on the week: the arrows shape what is there, day by day.
  await expect(hours.grid.locator(':focus')).toHaveCount(1);
  await keyboard.press('Shift+ArrowRight');
  await expect(hours.grid.locator(':focus')).toHaveAccessibleName(/Monday, Lunch, 12:00 to 13:15$/);
  await keyboard.press('Alt+ArrowLeft');
  await keyboard.press('Delete');
  await hours.shows([
    'Mon 09:00–11:45 Open',
    'Mon 13:15–17:00 Open',
    'Tue–Fri 09:00–12:00 Open',
    'Tue–Fri 12:00–13:00 Lunch',
    'Tue–Fri 13:00–17:00 Open',
  ]);
  for (let times = 0; times < 3; times += 1) await keyboard.press('ControlOrMeta+z');
  await hours.shows(WITH_LUNCH);
});

test('the holidays of a country are added with one press, one is switched off, and all of it is kept', async ({
  page,
}) => {
  const hours = new HoursScreen(page);
  await hours.openNew(backend.url);
  await page.getByRole('button', { name: 'Add US federal holidays' }).click();
  await expect(page.getByText(/^Added \d+ holidays$/)).toBeVisible();
  await expect(hours.day('Thanksgiving')).toContainText(/Thu \d+ Nov 20\d\d · Thu \d+ Nov 20\d\d/);
  await expect(hours.day('Independence Day')).toContainText('at a weekend kept on the nearest weekday');
  const toggle = hours.day('Independence Day').getByRole('switch');
  await toggle.uncheck();
  await expect(hours.day('Independence Day')).toContainText('Off');
  await page.getByText('Date by date').click();
  const list = page.getByRole('region', { name: 'The next 24 months' });
  await expect(list.getByRole('row').filter({ hasText: 'Clocks change' })).toHaveCount(4);
  await expect(list.getByText('Independence Day')).toHaveCount(0);

  // Short hours on another one, typed.
  await page.getByRole('button', { name: 'Edit Christmas Day' }).click();
  await page.getByRole('radio', { name: 'Its own times' }).check();
  await page.getByLabel('Time 1, from').fill('8');
  await page.getByLabel('Time 1, to').fill('noon');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(hours.day('Christmas Day')).toContainText('Open 8–12');

  // All of them are marked in the dialog, and adding again adds nothing.
  await page.getByRole('button', { name: 'Add public holidays…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add public holidays' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Independence Day' })).toContainText('There already');
  await expect(dialog.getByRole('button', { name: 'Nothing to add' })).toBeDisabled();
  await expect(dialog.getByText('date-holidays')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Draft · saved')).toBeVisible();
  await page.reload();
  await expect(hours.day('Independence Day').getByRole('switch')).not.toBeChecked();
});

test('holidays that cannot be fetched are said so, and nothing changes', async ({ page }) => {
  const hours = new HoursScreen(page);
  await hours.openNew(backend.url);
  await page.route('**/holidays/*.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Add US federal holidays' }).click();
  await expect(page.getByRole('alert').getByText(/offline or the server is away/)).toBeVisible();
  await page.unroute('**/holidays/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(hours.day('Thanksgiving')).toBeVisible();
});

test('wrong input is said at its field and saves nothing', async ({ page }) => {
  const hours = new HoursScreen(page);
  await hours.openNew(backend.url);
  await page.getByRole('button', { name: 'Add a time…' }).click();
  const { editor } = hours;
  const add = editor.getByRole('button', { name: 'Add', exact: true });
  await editor.getByLabel('From').fill('25:00');
  await add.click();
  await expect(editor.getByText('There is no time “25:00”')).toBeVisible();
  await editor.getByLabel('From').fill('17');
  await editor.getByLabel('To').fill('5pm');
  await add.click();
  await expect(editor.getByText(/begins and ends at 17:00, so it never holds/)).toBeVisible();
  await editor.getByLabel('To').fill('2');
  await expect(editor.getByText('Over midnight: it ends at 02:00 on the next day.')).toBeVisible();
  await editor.getByRole('checkbox', { name: 'Monday' }).uncheck();
  await add.click();
  await expect(editor.getByText('Choose at least one day.')).toBeVisible();
  await editor.getByRole('button', { name: 'Cancel' }).click();
  await hours.shows(WITHOUT);

  const to = page.getByRole('textbox', { name: 'Mon–Fri 09:00–17:00, to' });
  await to.fill('late');
  await to.press('Enter');
  await expect(page.getByText('“late” is not a time.')).toBeVisible();
  await to.press('Escape');
  await hours.shows(WITHOUT);

  // Both times are taken together: from 9–17 to 18–20 no night is passed through, and what it meets is said before.
  await hours.addTime('18', '20', ['Monday']);
  const from = page.getByRole('textbox', { name: 'Mon 18:00–20:00, from' });
  await from.fill('16');
  await expect(page.getByText('Becomes one time with Open Mon 09:00–17:00.')).toBeVisible();
  await from.fill('21');
  await page.keyboard.press('Tab');
  await page.keyboard.type('22');
  await page.keyboard.press('Enter');
  await hours.shows([...WITHOUT, 'Mon 21:00–22:00 Open']);
  await hours.undo();
  await hours.undo();
  await hours.shows(WITHOUT);

  await page.getByRole('button', { name: 'Add a day' }).click();
  const form = page.getByRole('form', { name: 'New special day' });
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByText('A name is needed')).toBeVisible();
  await expect(form.getByText('Choose a date.')).toBeVisible();
  await form.getByLabel('Name').fill('Office trip');
  await form.getByLabel('When').selectOption({ label: 'Several days in a row' });
  await form.getByLabel('First day').fill('2030-06-10');
  await form.getByLabel('Last day').fill('2030-06-01');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByText(/before it begins/)).toBeVisible();
  await expect(page.getByText('No special days to come.')).toBeVisible();
});

test('a calendar file is shown as understood before it is added as one step', async ({ page }) => {
  const hours = new HoursScreen(page);
  await hours.openNew(backend.url);
  await page.getByRole('button', { name: 'Import from a calendar file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import from a calendar file' });
  const file = (text: string) => ({ name: 'closings.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await dialog.getByLabel('Calendar file').setInputFiles(file('hello'));
  await expect(dialog.getByRole('alert')).toContainText('closings.ics');
  const year = new Date().getFullYear() + 1;
  const event = (uid: string, lines: string) =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260101T000000Z\r\n${lines}\r\nEND:VEVENT\r\n`;
  await dialog
    .getByLabel('Calendar file')
    .setInputFiles(
      file(
        `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n${event('a', `SUMMARY:Stocktaking\r\nDTSTART;VALUE=DATE:${year}0302\r\nDTEND;VALUE=DATE:${year}0303`)}${event('b', 'SUMMARY:Long ago\r\nDTSTART;VALUE=DATE:20010302\r\nDTEND;VALUE=DATE:20010303')}END:VCALENDAR\r\n`,
      ),
    );
  await expect(dialog.getByText('Understood: 1')).toBeVisible();
  await expect(dialog.getByText('Not taken over: 1')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 1 special day' }).click();
  await expect(hours.day('Stocktaking')).toContainText(`Mar ${year}`);
  await hours.undo();
  await expect(hours.day('Stocktaking')).toBeHidden();
});

for (const width of [1440, 390])
  test(`no violation of WCAG 2.2 AA, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${backend.url}/#/plans/clinic/hours/front-desk`);
    await page.getByRole('button', { name: 'Edit Christmas Eve' }).click();
    await page.getByText('Date by date').click();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
