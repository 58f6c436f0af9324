import { expect, test } from '@playwright/test';
import { createClient } from '../src/protocol/client.ts';
import { SAMPLES } from '../src/samples/samples.ts';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { NewPlan } from './pages/new-plan.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

test('a first visitor does the tour to its end, and takes it again when they like', async ({ page }) => {
  const designer = new Designer(page);
  await designer.open(backend.url);
  const tour = page.getByRole('region', { name: 'Tour' });
  const ring = page.locator('[data-tour="ring"]');

  await expect(tour).toContainText('1 of 5');
  await expect(ring).toBeVisible();
  await tour.getByRole('button', { name: 'Play a call' }).click();
  await expect(tour).toContainText('2 of 5');
  await expectAccessible(page);
  await page.getByRole('list', { name: 'What happens' }).getByRole('button').nth(1).click();

  await expect(tour).toContainText('3 of 5');
  // A reload goes on where it was left.
  await page.reload();
  await expect(tour).toContainText('Fix the problem');
  await tour.getByRole('button', { name: 'Show the problem' }).click();
  const problem = page.getByRole('group', { name: 'Problems found' }).getByRole('listitem');
  await expect(problem).toContainText('Key 3');
  await problem.getByRole('button', { name: /^Fix: Take a message/ }).click();

  await expect(tour).toContainText('4 of 5');
  await expect(designer.badge).toHaveAccessibleName(/no caller gets lost/, { timeout: 30_000 });
  await designer.badge.click();
  await expect(page.getByRole('dialog', { name: 'What is proven' })).toBeVisible();
  await expect(tour).toContainText('5 of 5');
  await page.keyboard.press('Escape');
  // What it points to is never under the card.
  const [card, pointed] = await Promise.all([tour.boundingBox(), ring.boundingBox()]);
  expect(pointed!.x > card!.x + card!.width || pointed!.y + pointed!.height < card!.y).toBe(true);
  await tour.getByRole('button', { name: 'Finish' }).click();
  await expect(tour).toBeHidden();
  await page.reload();
  await expect(designer.step('Main menu')).toBeVisible();
  await expect(tour).toBeHidden();

  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('menuitem', { name: 'Take the tour' }).click();
  await expect(tour).toContainText('1 of 4');
  await page.setViewportSize({ width: 390, height: 780 });
  await expect(tour).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 720 });
  await tour.getByRole('button', { name: 'Skip' }).click();
  await expect(tour).toBeHidden();
  await expect(ring).toBeHidden();
});

test('from a template to a published plan, by keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  const designer = new Designer(page);
  const newPlan = new NewPlan(page);
  await designer.open(backend.url);
  await page.getByRole('button', { name: 'Change client' }).focus();
  await keyboard.press('Enter');
  await keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'New client…' })).toBeFocused();
  await keyboard.press('Enter');

  await expect(page.getByText('11 templates')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Find a template' }).focus();
  await keyboard.type('stores offline');
  await expect(page.getByText('1 of 11 templates')).toBeVisible();
  await keyboard.press('Tab');
  await expect(newPlan.template('Two sites')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Two sites that stand in for each other' })).toBeFocused();
  await expect(page).toHaveURL(/#\/new\/template\//);
  await page.goBack();
  await expect(newPlan.template('Two sites')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText('The harbor store is offline: the hill store answers')).toBeVisible();
  await expectAccessible(page);

  const name = page.getByRole('textbox', { name: 'Name of the office' });
  await newPlan.make.focus();
  await keyboard.press('Enter');
  await expect(name).toBeFocused();
  await expect(page.getByText('Enter a name.')).toBeVisible();
  await keyboard.type('Fern Opticians');
  await page.getByRole('textbox', { name: 'Harbor store (optional)' }).focus();
  await keyboard.type('(401) 555-0142');
  await page.getByRole('textbox', { name: 'Hill store (optional)' }).focus();
  await keyboard.type('(401) 555-0143');
  await keyboard.press('Enter');

  await expect(page).toHaveURL(/#\/plans\/fern-opticians\//);
  await expect(page.getByRole('heading', { name: 'Harbor store', level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(designer.badge).toHaveAccessibleName(/no caller gets lost/, { timeout: 30_000 });
  const draft = await createClient(fetch, backend.url).getDraft({ params: { plan: 'fern-opticians' } });
  if (!draft.ok) throw new Error(draft.error.detail);
  const { numbers, prompts } = draft.value.document;
  expect(prompts['harbor-closed']!.text).toContain('Thank you for calling Fern Opticians.');
  expect(numbers['harbor']).toMatchObject({ e164: '+14015550142', name: 'Harbor store' });
  expect(numbers['hill']).toMatchObject({ e164: '+14015550143', name: 'Hill store' });

  await page.getByRole('button', { name: 'Publish…' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Version 1 is live' })).toBeVisible();
});

test('a broken file says why, a good one becomes a plan as soon as the backend answers', async ({ page }) => {
  const newPlan = new NewPlan(page);
  await newPlan.open(backend.url);
  await newPlan.startFrom('Import a file');
  const clinic = structuredClone(SAMPLES[0]!.document) as { numbers: { main: { e164: string } } };
  const good = JSON.stringify(clinic);
  clinic.numbers.main.e164 = '312-555';
  await newPlan.choose('broken.json', JSON.stringify(clinic));
  const alert = page.getByRole('alert').filter({ hasText: 'Nothing was made' });
  await expect(alert).toContainText('numbers › main › e164');
  await expect(alert).toContainText('There is "312-555". It should be a phone number such as +13125550100.');
  await expectAccessible(page);
  await newPlan.choose('list.json', 'Ann,101');
  await expect(alert).toContainText('This is not JSON: it cannot be read from line 1, column 1 on');

  await newPlan.choose('clinic.json', good);
  await expect(alert).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Cedar Family Clinic' })).toBeFocused();
  const understood = page.getByRole('region', { name: 'Cedar Family Clinic' });
  await expect(understood).toContainText('Main number (312) 555-0100');
  await expect(understood).toContainText('2 call flows with 22 steps');
  await expectAccessible(page);

  await backend.stop();
  await newPlan.make.click();
  await expect(page.getByText('The backend cannot be reached, so no plan was made')).toBeVisible();
  await page.getByRole('button', { name: 'Keep trying' }).click();
  await expect(page.getByText('Waiting for the backend')).toBeVisible();
  await backend.start();
  // The clinic is there already: this one gets another id.
  await expect(page).toHaveURL(/#\/plans\/clinic-2\//, { timeout: 15_000 });
  await expect(page.getByRole('heading', { name: 'Main line', level: 1 })).toBeVisible();
});
