import { chromium, expect, test } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { Greetings } from './pages/greetings.ts';
import { tone } from './tone.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

test('the words of a greeting change, and the preview says what a caller hears at a moment', async ({ page }) => {
  const greetings = new Greetings(page);
  await greetings.open(backend.url, 'After hours menu');
  // A Saturday evening: the office opens again after the weekend.
  await greetings.hearAt('2026-12-05T18:30');
  await expect(greetings.preview).toContainText('open again at 8 AM on Monday');

  await greetings.words.fill('We are closed until ');
  await page.getByRole('button', { name: '{opens next}' }).click();
  await expect(greetings.words).toHaveValue('We are closed until {opens next}');
  await expect(greetings.words).toBeFocused();
  await expect(greetings.preview).toContainText('“We are closed until 8 AM on Monday”');

  await greetings.words.fill('Back at {opening}.');
  await expect(greetings.detail('After hours menu').getByText('Ringplan cannot fill in “{opening}”')).toBeVisible();
  await greetings.words.fill('');
  await expect(page.getByText('A greeting needs words.')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(greetings.words).toHaveValue(/^Thank you for calling/);
});

test('other words between two dates: refused when reversed or overlapping, marked on the day they hold', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-24T18:00:00Z') });
  const greetings = new Greetings(page);
  await greetings.open(backend.url, 'Billing closed');
  await page.getByRole('button', { name: 'Add other words…' }).click();
  const { dialog } = greetings;
  await dialog.getByLabel('First day').fill('2026-12-24');
  await dialog.getByLabel('Last day').fill('2026-12-20');
  await dialog.getByLabel('What callers hear on these days').fill('Happy holidays. Press 1 for a message.');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('The last day is before the first.')).toBeVisible();
  await dialog.getByLabel('Last day').fill('2026-12-26');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Holds today')).toBeVisible();
  await expect(greetings.preview).toContainText('Happy holidays.');
  await greetings.hearAt('2026-12-27T10:00');
  await expect(greetings.preview).toContainText('Thank you for calling');

  await page.getByRole('button', { name: 'Add other words…' }).click();
  await dialog.getByLabel('First day').fill('2026-12-26');
  await dialog.getByLabel('Last day').fill('2026-12-31');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText(/Other words hold from Thu 24 Dec 2026 to Sat 26 Dec 2026 already/)).toBeVisible();
});

test('an uploaded recording is older than its text once that changes, until somebody confirms it', async ({ page }) => {
  const greetings = new Greetings(page);
  await greetings.open(backend.url, 'Front desk mailbox');
  await greetings.upload({ name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await expect(page.getByText('“notes.pdf” is no sound file')).toBeVisible();
  await greetings.upload({ name: 'broken.wav', mimeType: 'audio/wav', buffer: Buffer.from('RIFF nothing') });
  await expect(page.getByText('“broken.wav” cannot be read as a sound.')).toBeVisible();

  await greetings.upload({ name: 'desk.wav', mimeType: 'audio/wav', buffer: tone(2) });
  const { dialog } = greetings;
  await expect(dialog.getByText('2 s', { exact: true })).toBeVisible();
  await dialog.getByLabel('This recording says the text above: heard and confirmed').check();
  await dialog.getByRole('button', { name: 'Keep this recording' }).click();
  await expect(dialog).toBeHidden();
  const detail = greetings.detail('Front desk mailbox');
  await expect(detail.getByText('heard and confirmed.')).toBeVisible();
  await expect(greetings.preview).toContainText('Your recording plays, 2 s.');
  const kept = page.waitForResponse((response) => response.url().includes('/api/recordings/'));
  await greetings.preview.getByRole('button', { name: 'Listen' }).click();
  expect((await kept).ok()).toBe(true);

  await greetings.words.fill('Please leave your name after the tone.');
  await expect(detail.getByText('The text has changed since this was recorded')).toBeVisible();
  await detail.getByRole('button', { name: 'It still fits' }).click();
  await expect(detail.getByText('heard and confirmed.')).toBeVisible();
  await greetings.words.fill('We are back at {opens next}.');
  await expect(detail.getByText('Callers hear a voice, not this recording')).toBeVisible();
  await expect(greetings.preview).toContainText('A voice speaks');
  await detail.getByRole('button', { name: 'Remove recording' }).click();
  await expect(detail.getByRole('button', { name: 'Record…' })).toBeVisible();
});

test('a greeting is recorded in the browser', async () => {
  const executablePath = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  const browser = await chromium.launch({
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await browser.newPage();
  const greetings = new Greetings(page);
  await greetings.open(backend.url, 'Billing mailbox');
  await page.getByRole('button', { name: 'Record…' }).click();
  const { dialog } = greetings;
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(dialog.getByRole('meter', { name: 'How loud it is' })).toBeVisible();
  await page.waitForTimeout(1500);
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await dialog.getByRole('button', { name: 'Keep this recording' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Nobody has confirmed that this recording says the text')).toBeVisible();
  await page.getByRole('button', { name: 'Heard it: it says the text' }).click();
  await expect(greetings.detail('Billing mailbox').getByText('heard and confirmed.')).toBeVisible();
  await browser.close();
});

test('a browser that refuses the microphone says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const greetings = new Greetings(page);
  await greetings.open(backend.url, 'Snow greeting');
  await page.getByRole('button', { name: 'Record…' }).click();
  await greetings.dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(greetings.dialog.getByText('The browser may not use the microphone.')).toBeVisible();
});

test('a mailbox that nobody owns says so, and gets an owner', async ({ page }) => {
  await page.goto(`${backend.url}/#/plans/clinic/mailboxes`);
  await page.getByRole('button', { name: 'Add a mailbox' }).click();
  const box = page.getByRole('article', { name: 'New mailbox' });
  await expect(box.getByText('Nobody owns this mailbox')).toBeVisible();
  await box.getByLabel('Add an owner').selectOption('Dana Ortiz');
  await box.getByLabel('Add an owner').selectOption('Lena Fischer');
  await box.getByRole('button', { name: 'Move Lena Fischer up' }).click();
  await expect(box.getByText('Lena Fischer and Dana Ortiz are told of the message.')).toBeVisible();
  await box.getByRole('switch', { name: /^Alerts the owners/ }).check();
  await expect(box.getByText('Lena Fischer and Dana Ortiz are alerted until somebody acknowledges.')).toBeVisible();
});
