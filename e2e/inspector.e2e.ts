import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

async function open(page: Page): Promise<Designer> {
  const designer = new Designer(page);
  await designer.open(backend.url);
  return designer;
}

/** Gives the page a voice that notes what it is asked to say, for browsers that have none. */
const withVoice = (page: Page) =>
  page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    Object.assign(window.SpeechSynthesis.prototype, {
      getVoices: () => [{ lang: 'en-US' }],
      speak: ({ text }: SpeechSynthesisUtterance) => said.push(text),
      cancel: () => undefined,
    });
  });

test('a menu is wired by its phone: a key the greeting offers, a person made in place, wrong seconds refused', async ({
  page,
}) => {
  await withVoice(page);
  const designer = await open(page);
  const { settings } = designer;
  await designer.select('Main menu');
  await settings.getByRole('button', { name: 'More for key 3' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  const pad = settings.getByRole('toolbar', { name: 'Keys of the phone' });
  await expect(pad.getByRole('button', { name: 'Key 3: the greeting says it, add it' })).toBeVisible();
  await settings.getByRole('button', { name: 'Add key 3: Medical records' }).click();
  await expect(settings.getByLabel('What key 3 means')).toBeFocused();
  await expect(settings.getByLabel('What key 3 means')).toHaveValue('Medical records');
  await designer.choose('Where key 3 goes', 'New: Ring a person');
  await expect(settings.getByRole('combobox', { name: 'Where key 3 goes' })).toHaveText('Ring a person');

  // The person does not exist yet: made where they are needed, and taken back as one step.
  await designer.select('Ring a person');
  await settings.getByRole('combobox', { name: 'Person', exact: true }).click();
  await page.getByRole('combobox', { name: 'Find: Person' }).fill('Zoe Park');
  await page.keyboard.press('Enter');
  await expect(settings.getByRole('combobox', { name: 'Person', exact: true })).toHaveText('Zoe Park');
  await expect(settings.getByText('Zoe Park has no phone, so nothing rings.')).toBeVisible();
  await settings.getByText('Why?').first().click();
  await expect(settings.getByText('Source', { exact: true })).toBeVisible();
  await settings.getByRole('link', { name: 'Open Zoe Park' }).click();
  await expect(page).toHaveURL(/\/people\/zoe-park$/);
  await page.goBack();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await designer.select('Ring a person');
  await expect(settings.getByRole('combobox', { name: 'Person', exact: true })).toHaveText('Choose…');

  await designer.select('Main menu');
  await settings.getByText('Advanced').click();
  const seconds = settings.getByRole('spinbutton', { name: 'Waits for the first key' });
  await seconds.fill('90');
  await seconds.press('Enter');
  await expect(seconds).toHaveValue('90');
  await expect(seconds).toHaveAccessibleDescription(/The most is 60 s\. It stays 5\./);
  await seconds.press('Escape');
  await expect(seconds).toHaveValue('5');

  await settings.getByRole('button', { name: 'Hear it' }).click();
  await expect(settings.getByLabel('What is spoken')).toContainText('Thank you for calling Cedar Family Clinic.');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said[0])).toBe(
    'Thank you for calling Cedar Family Clinic.',
  );
  await settings.getByRole('button', { name: 'Stop' }).click();
  await settings.getByRole('button', { name: 'Fill in for each call' }).click();
  await page.getByRole('menuitem', { name: /^When you open again/ }).click();
  await expect(settings.getByLabel('Words')).toHaveValue(/\{opens next\}$/);
  await expectAccessible(page);
});

test('words explain themselves by keyboard, the glossary finds them by other names, several steps change as one', async ({
  page,
}) => {
  const designer = await open(page);
  const { settings } = designer;
  await designer.select('Main menu');
  const word = settings.getByRole('button', { name: 'What the caller hears', exact: true });
  await word.focus();
  await page.keyboard.press('Enter');
  const meaning = page.getByRole('dialog', { name: 'What is meant: Greeting' });
  await expect(meaning).toContainText('Words that callers hear');
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
  await expect(settings).toBeVisible();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('button', { name: 'Open in the glossary' })).toBeFocused();
  await page.keyboard.press('Enter');
  const glossary = page.getByRole('dialog', { name: 'Glossary' });
  await expect(glossary.locator(':focus')).toContainText('Greeting');
  await glossary.getByRole('searchbox').fill('hunt group');
  await expect(glossary.getByRole('status')).toContainText('found');
  await expect(glossary.getByRole('term').filter({ hasText: 'Hunting' })).toBeVisible();
  await expectAccessible(page);
  // As everywhere, Esc empties a field that searches before it closes what is around it.
  await page.keyboard.press('Escape');
  await expect(glossary.getByRole('searchbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(glossary).toBeHidden();
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Glossary' }).click();
  await expect(glossary).toBeVisible();
  await page.keyboard.press('Escape');

  // Two steps of one kind are edited as one.
  await designer.step('After hours menu').click();
  await designer.step('Holiday greeting').click({ modifiers: ['Shift'] });
  await expect(settings.getByRole('heading', { name: '2 steps are selected' })).toBeVisible();
  await settings.getByText('Advanced').click();
  const plays = settings.getByRole('spinbutton', { name: 'Plays' });
  await plays.fill('4');
  await plays.press('Enter');
  // While both are selected, Enter on one of them opens the settings of both.
  await settings.getByRole('button', { name: 'Close details' }).click();
  const playsOf = async (step: string) => {
    await designer.select(step);
    await settings.getByText('Advanced').click();
    return settings.getByRole('spinbutton', { name: 'Plays' }).inputValue();
  };
  expect([await playsOf('After hours menu'), await playsOf('Holiday greeting')]).toEqual(['4', '4']);
  // An undo shows what it changed: both steps are selected again.
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(settings.getByRole('heading', { name: '2 steps are selected' })).toBeVisible();
  await settings.getByRole('button', { name: 'Close details' }).click();
  expect([await playsOf('After hours menu'), await playsOf('Holiday greeting')]).toEqual(['2', '2']);
});
