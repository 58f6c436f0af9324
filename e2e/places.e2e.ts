import { expect, test } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { Places } from './pages/places.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

test('a number that is there already is refused with its name; another one is added', async ({ page }) => {
  const places = new Places(page);
  await places.open(backend.url, 'Numbers');
  await page.getByRole('button', { name: 'Add a number' }).click();
  const dialog = places.dialog('Add a number');
  await dialog.getByLabel('Phone number').fill('312-555-0105');
  await dialog.getByLabel('Name').fill('Pharmacy line');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('(312) 555-0105 is there already: “Billing direct”.')).toBeVisible();
  await dialog.getByLabel('Phone number').fill('312 555 0177');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const number = places.thing('Pharmacy line');
  await expect(number.getByLabel('Phone number')).toHaveValue('(312) 555-0177');
  await expect(number.getByText(/calls go to Front desk mailbox/)).toBeVisible();
  await number.getByLabel('Fallback').selectOption('Billing mailbox');
  await expect(number.getByText(/calls go to Billing mailbox/)).toBeVisible();
  // What is wrong stays beside its message and changes nothing.
  await number.getByLabel('Phone number').fill('(312) 555-0100');
  await page.keyboard.press('Enter');
  await expect(number.getByText('is there already: “Main number”')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Numbers' })).toContainText('(312) 555-0177');
});

test('a caller list: typed tolerantly, pasted with a preview, edited in place', async ({ page }) => {
  const places = new Places(page);
  await places.open(backend.url, 'Caller lists');
  await page.getByRole('button', { name: 'Add a list' }).first().click();
  const list = places.thing('New list');
  await list.getByLabel('Number or its beginning').fill('312');
  await list.getByLabel('Label', { exact: true }).fill('Chicago');
  await page.keyboard.press('Enter');
  await expect(list.getByText('1 caller', { exact: true })).toBeVisible();
  await expect(list.getByLabel('Number of Chicago')).toHaveValue('+1312');

  await list.getByRole('button', { name: 'Paste many…' }).click();
  const dialog = places.dialog('Paste many callers');
  await dialog.getByLabel('Lines').fill('Ann Lee\t(312) 555-0188\n(312)\nnobody\n+44 20, London');
  await expect(dialog.getByText('2 new, 1 there already, 1 not understood')).toBeVisible();
  await expect(dialog.getByText('Line 3: “nobody” has no phone number in it.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 2 callers' }).click();
  await expect(list.getByText('3 callers', { exact: true })).toBeVisible();
  await expect(list.getByText('Covered by +1312')).toBeVisible();

  await list.getByLabel('Number of London').fill('773');
  await page.keyboard.press('Tab');
  await expect(list.getByLabel('Number of London')).toHaveValue('+1773');
  await expect(list.getByLabel('Label of +1773')).toBeFocused();
  await list.getByLabel('Number of London').fill('312');
  await page.keyboard.press('Enter');
  await expect(list.getByText('+1312 is on the list already: Chicago.')).toBeVisible();
});

test('a site gets a zone by searching, and area codes', async ({ page }) => {
  const places = new Places(page);
  await places.open(backend.url, 'Sites');
  const site = places.thing('Main office');
  await site.getByRole('button', { name: /^Time zone/ }).click();
  await page.getByRole('combobox', { name: 'Find a time zone' }).fill('denver');
  await page.keyboard.press('Enter');
  await expect(site.getByRole('button', { name: 'Time zone: America/Denver' })).toBeVisible();
  await site.getByLabel('Add area codes').fill('708, 312');
  await page.keyboard.press('Enter');
  await expect(site.getByText('+1312 is there already.')).toBeVisible();
  await site.getByLabel('Add area codes').fill('708 630');
  await page.keyboard.press('Enter');
  await expect(site.getByRole('button', { name: 'Take out +1630' })).toBeVisible();
});

test('a position of a switch is removed after saying which wires go, and Undo brings them back', async ({ page }) => {
  const places = new Places(page);
  await places.open(backend.url, 'Switches');
  const snow = places.thing('Snow day');
  await expect(snow.getByRole('button', { name: 'Remove the position Snow day' })).toBeDisabled();
  await snow.getByRole('button', { name: 'Add a position' }).click();
  await expect(snow.getByLabel('Name of the position Position 3')).toBeVisible();
  await snow.getByRole('button', { name: 'Remove the position Snow day' }).click();
  const dialog = places.dialog('Remove “Snow day”?');
  await expect(dialog.getByText('its wire to Snow greeting').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(snow.getByText('Leads to Snow greeting')).toBeHidden();
  await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click();
  await expect(snow.getByText('Leads to Snow greeting')).toBeVisible();
});

test('an outside number says who dials it, how calls get there, and what if nobody answers', async ({ page }) => {
  const places = new Places(page);
  await places.open(backend.url, 'Numbers');
  const main = places.thing('Main number');
  await main.getByLabel('Fallback').selectOption('An outside number');
  await main.getByLabel('Fallback: outside number').fill('312 555 0199');
  await page.keyboard.press('Enter');
  await main.getByRole('link', { name: 'How calls get to this number' }).click();
  const outside = places.thing('(312) 555-0199');
  await expect(page.getByRole('heading', { name: 'Outside numbers' })).toBeVisible();
  await expect(outside.getByRole('link', { name: 'the fallback of “Main number”' })).toBeVisible();
  await expect(outside.getByText(/^Main number, .*: the fallback$/).first()).toBeVisible();
  await outside.getByRole('button', { name: 'Find out' }).click();
  await expect(outside.getByText(/callers would be lost/)).toBeVisible();
  await outside
    .getByRole('button', { name: /^Play without an answer: Main number/ })
    .first()
    .click();
  await expect(page.getByRole('tabpanel', { name: 'Try a call' })).toBeVisible();
});

test('numbers come in from a spreadsheet, after a look at what was understood', async ({ page }) => {
  const places = new Places(page);
  await places.open(backend.url, 'Numbers');
  await page.getByRole('button', { name: 'Paste from a spreadsheet…' }).click();
  const dialog = places.dialog('Numbers from a spreadsheet');
  await dialog
    .getByLabel('Cells')
    .fill('Number\tName\tFlow\n312-555-0178\tLab\tMain line\n12\tWrong\t\n(312) 555-0105\tBilling office\t');
  await expect(dialog.getByText('enters Main line')).toBeVisible();
  await expect(dialog.getByText('1 row is left out.')).toBeVisible();
  await expect(dialog.getByText(/^name Billing direct → Billing office/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 1 number and change 1' }).click();
  await expect(page.getByRole('navigation', { name: 'Numbers' })).toContainText('(312) 555-0178');
  await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('navigation', { name: 'Numbers' })).not.toContainText('(312) 555-0178');
});
