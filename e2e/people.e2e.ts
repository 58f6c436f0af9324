import { expect, test } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { PeoplePages } from './pages/people.ts';

let backend: Backend;
test.beforeEach(async () => {
  backend = await startBackend();
});
test.afterEach(() => backend.remove());

test('people come in from a spreadsheet: a wrong column is set right, an extension that is there twice is said, one click adds', async ({
  page,
}) => {
  const people = new PeoplePages(page, backend.url);
  await people.open('people');
  await page.getByRole('button', { name: 'Paste from a spreadsheet…' }).click();
  const cells = people.dialog.getByLabel('Cells');

  await cells.fill('Extension\tMobile\n214\t(312) 555-0142');
  await expect(people.dialog).toContainText('No column has names');
  await expect(people.dialog.getByRole('button', { name: 'Nothing to add' })).toBeDisabled();

  await cells.fill(
    [
      ['Name', 'Extension', 'Line', 'Cell phone', 'Team'],
      ['Ines Duarte', '9001', '214', '(312) 555-0142', 'Reception'],
      ['Omar Haddad', '9002', '214', '312-555-0143', ''],
      ['', '9003', '216', '', ''],
    ]
      .map((row) => row.join('\t'))
      .join('\n'),
  );
  // Their list calls the badge an extension; a meaning that moves leaves its first column out.
  const columns = people.dialog.getByRole('group', { name: 'What the columns are' });
  await expect(people.dialog).toContainText('ext. 9001');
  await columns.getByLabel('Line').selectOption({ label: 'Extension' });
  await expect(columns.getByLabel('Extension')).toHaveValue('');
  const rows = people.dialog.getByRole('region', { name: 'What was understood' });
  await expect(rows).toContainText('ext. 214');
  await expect(rows).toContainText('214 is the extension of row 2 already.');
  await expect(rows).toContainText('there is no name');
  await expect(people.list('People')).not.toContainText('Ines Duarte');

  await people.dialog.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(people.list('People')).toContainText('Omar Haddad');
  await people
    .list('People')
    .getByRole('link', { name: /Ines Duarte/ })
    .click();
  await expect(people.form('Ines Duarte')).toContainText(
    'Rings desk at Main office 10 s, then mobile (312) 555-0142 20 s, asks to press 1.',
  );
  await expect(people.form('Ines Duarte').getByRole('link', { name: 'Reception' }).first()).toBeVisible();

  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(people.list('People')).not.toContainText('Omar Haddad');
});

test('phones are put in order by keyboard alone, and an extension that is taken is refused at its field', async ({
  page,
}) => {
  const people = new PeoplePages(page, backend.url);
  await people.open('people', 'dana-ortiz');
  const dana = people.form('Dana Ortiz');
  await expect(dana).toContainText('Rings desk at Main office 10 s, then mobile (312) 555-0151 20 s');
  await people.tabTo('Move desk at Main office');
  await page.keyboard.press('ArrowDown');
  await expect(dana).toContainText('Rings mobile (312) 555-0151 20 s, asks to press 1, then desk at Main office 10 s');
  // The handle keeps the focus, so that the same key goes on.
  await expect(dana.getByRole('button', { name: 'Move desk at Main office', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dana).toContainText('Rings desk at Main office 10 s, then mobile');
  await dana.getByRole('button', { name: 'Move desk at Main office down' }).press('Enter');
  await expect(dana).toContainText('Rings mobile');

  // What is removed gives the focus to the next one, and says so.
  await dana.getByRole('button', { name: 'Remove mobile (312) 555-0151' }).press('Enter');
  await expect(dana.getByRole('button', { name: 'Remove desk at Main office' })).toBeFocused();
  await expect(page.getByText(/^Removed the mobile of Dana Ortiz\. Undo with /)).toBeAttached();
  await dana.getByRole('button', { name: 'Add time off' }).press('Enter');
  await expect(dana.getByLabel('First day')).toBeFocused();

  await dana.getByLabel('Extension').fill('101');
  await page.keyboard.press('Enter');
  await expect(dana).toContainText('Lena Fischer has extension 101');
  await expect(dana.getByLabel('Extension')).toHaveValue('101');
  await dana.getByLabel('Extension').fill('115');
  await page.keyboard.press('Enter');
  await expect(people.list('People')).toContainText('ext. 115');
});

test('phones are put in order by dragging', async ({ page }) => {
  const people = new PeoplePages(page, backend.url);
  await people.open('people', 'dana-ortiz');
  const dana = people.form('Dana Ortiz');
  const handle = dana.getByRole('button', { name: 'Move mobile (312) 555-0151', exact: true });
  const from = (await handle.boundingBox())!;
  const to = (await dana.getByRole('button', { name: 'Move desk at Main office', exact: true }).boundingBox())!;
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + 20, { steps: 4 });
  await page.mouse.move(from.x + 8, to.y - 6, { steps: 4 });
  await page.mouse.up();
  await expect(dana).toContainText('Rings mobile (312) 555-0151 20 s, asks to press 1, then desk');
});

test('somebody who leaves is removed safely, and somebody else takes their places', async ({ page }) => {
  const people = new PeoplePages(page, backend.url);
  await people.open('people', 'dana-ortiz');
  const dana = people.form('Dana Ortiz');
  await expect(dana.getByRole('region', { name: 'Where used' })).toContainText('Ring Dana Ortiz');
  await dana.getByRole('button', { name: 'Remove…' }).click();
  await expect(people.dialog).toContainText(/Used in \d places/);
  await people.dialog.getByLabel('There, use instead').selectOption({ label: 'Tom Bailey' });
  await expect(people.dialog).toContainText('No new problem');
  await people.dialog.getByRole('button', { name: 'Remove, and use Tom Bailey instead' }).click();
  await expect(people.list('People')).not.toContainText('Dana Ortiz');
  await people
    .list('People')
    .getByRole('link', { name: /Tom Bailey/ })
    .click();
  const used = people.form('Tom Bailey').getByRole('region', { name: 'Where used' });
  await expect(used).toContainText('Ring Dana Ortiz');
  await expect(used).toContainText('Billing mailbox');
});

test('a rotation is started with two people, says who is on call next week, and a swap changes that at once', async ({
  page,
}) => {
  const people = new PeoplePages(page, backend.url);
  await people.open('on-call');
  await page.getByRole('button', { name: 'Add a rotation' }).click();
  await people.dialog.getByLabel('Name').fill('Nurse on call');
  await people.dialog.getByRole('button', { name: 'Start the rotation' }).click();
  await expect(people.dialog).toContainText('Choose who has this week.');
  await people.dialog.getByLabel('This week').selectOption({ label: 'Priya Nair' });
  await people.dialog.getByLabel('Next week').selectOption({ label: 'Dr. Samuel Whitfield' });
  await people.dialog.getByRole('button', { name: 'Start the rotation' }).click();

  const nurse = people.form('Nurse on call');
  const week = (nth: number) => nurse.getByRole('table').getByRole('row').nth(nth);
  await expect(week(1)).toContainText('Now');
  await expect(week(1)).toContainText('Priya Nair');
  await expect(week(2)).toContainText('Dr. Samuel Whitfield');
  await expect(nurse.getByRole('table').getByRole('row')).toHaveCount(13);

  await people.saved();
  await nurse.getByRole('button', { name: 'Swap a week…' }).click();
  await people.dialog.getByLabel('Which week').selectOption({ index: 1 });
  await people.dialog.getByRole('button', { name: 'Swap', exact: true }).click();
  await expect(people.dialog).toContainText('Choose who takes it.');
  await people.dialog.getByLabel('Who takes it').selectOption({ label: 'Priya Nair' });
  await people.dialog.getByLabel('Dr. Samuel Whitfield takes in return').selectOption({ index: 1 });
  await people.dialog.getByRole('button', { name: 'Swap', exact: true }).click();
  await expect(week(2)).toContainText('Priya Nair');
  await expect(week(2)).toContainText('for Dr. Samuel Whitfield');
  await expect(nurse.getByRole('list', { name: 'Swaps' }).getByRole('listitem')).toHaveCount(2);

  // It is kept by the backend, not only on the screen.
  await page.reload();
  await expect(week(2)).toContainText('for Dr. Samuel Whitfield');
  for (let left = 2; left > 0; left -= 1) {
    await nurse.getByRole('list', { name: 'Swaps' }).getByRole('button').first().click();
    await expect(nurse.getByRole('listitem').filter({ hasText: 'takes it' })).toHaveCount(left - 1);
  }
  await expect(week(2)).toContainText('Dr. Samuel Whitfield');
  await expect(week(2)).not.toContainText('for');

  await nurse.getByLabel('Last day, if any').fill('2020-01-01');
  await nurse.getByLabel('Last day, if any').blur();
  await expect(nurse).toContainText('This is before the day it is counted from.');
});

test('time off applies at once and ends at once, and a team says who is left', async ({ page }) => {
  const people = new PeoplePages(page, backend.url);
  await people.open('people', 'priya-nair');
  const priya = people.form('Priya Nair');
  const inList = people.list('People').getByRole('link', { name: /Priya Nair/ });
  await expect(inList).toContainText(/in$/);
  await priya.getByRole('button', { name: 'Add time off' }).click();
  const today = await priya.getByLabel('First day').inputValue();
  await priya.getByLabel('Last day').fill('2020-01-01');
  await priya.getByRole('button', { name: 'Set time off' }).click();
  await expect(priya).toContainText('The last day is before the first one.');
  await priya.getByLabel('Last day').fill(today);
  await priya.getByLabel('Note').fill('Flu');
  await priya.getByRole('button', { name: 'Set time off' }).click();
  const listed = priya.getByRole('list', { name: 'Time off of Priya Nair' });
  await expect(listed).toContainText('Away now');
  await expect(listed).toContainText('Flu');
  await expect(inList).toContainText('away');

  await people.open('teams', 'reception');
  const reception = people.form('Reception');
  await reception.getByRole('button', { name: 'Add a member' }).click();
  await page.getByRole('combobox', { name: 'Find a person' }).fill('priya');
  await page.keyboard.press('Enter');
  const members = reception.getByRole('list', { name: 'Members of Reception, in their order' });
  await expect(members.getByRole('listitem').filter({ hasText: 'Priya Nair' })).toContainText('away');

  await people.open('people', 'priya-nair');
  await listed.getByRole('button', { name: /^End time off/ }).click();
  await expect(priya).toContainText('None planned.');
  await expect(inList).toContainText(/in$/);
});
