import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { TryCall } from './pages/try-call.ts';
import { Walkthrough } from './pages/walkthrough.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

// "Call the main line during business hours, lunch, after hours, and from different locations. Listen to the greeting. Time how
// long it takes to reach someone. See what happens when no one answers."
test('the ten-minute review of the clinic, in a meeting', async ({ page, context }) => {
  // Ten minutes of a meeting take a busy computer more than the usual minute.
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const walk = new Walkthrough(page);

  await test.step('a call that is being tried is shown to everybody', async () => {
    await new Designer(page).open(backend.url);
    const call = new TryCall(page);
    await call.open();
    await call.at('2026-11-24', '10:07');
    await call.panel.getByRole('button', { name: 'Present this call' }).click();
    await expect(walk.room).toBeVisible();
    await expect(page).toHaveURL(/#\/plans\/clinic\/walk$/);
    await expect(page.getByRole('region', { name: 'Clock and caller' })).toContainText('10:07:00');
  });

  await test.step('business hours: the greeting is heard, a key is pressed, somebody rings and answers', async () => {
    await expect(walk.caption).toContainText('“Thank you for calling Cedar Family Clinic.');
    await walk.speed('4×');
    await page.getByRole('button', { name: /^2: Billing/ }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(walk.caption).toContainText('Dana Ortiz’s desk phone rings.');
    await expect(walk.picture).toHaveAccessibleName(/the call is at Ring Dana Ortiz, step 5, since 0:14/);
    await expect(walk.caption).toContainText('Dana Ortiz answers, after 0:18');
    await expect(page.getByRole('button', { name: 'Play again from the start' })).toBeVisible();
  });

  await test.step('any second of it can be gone to, with mouse or keys', async () => {
    await walk.place.focus();
    await page.keyboard.press('Home');
    await expect(walk.caption).toContainText('“Thank you for calling');
    await walk.place.fill('15000');
    await expect(walk.caption).toContainText('Dana Ortiz’s desk phone rings.');
    await page.keyboard.press('ArrowRight');
    await expect(walk.place).toHaveAttribute('aria-valuetext', '0:16 of 1:18, Ring Dana Ortiz');
    await page.getByRole('button', { name: /^Go to step 5, Ring Dana Ortiz/ }).click();
    await expect(walk.place).toHaveAttribute('aria-valuetext', /^0:14 /);
  });

  await test.step('its seconds stand beside the office’s own targets', async () => {
    await walk.show('Seconds');
    await expect(walk.took('To a person')).toContainText('Within the target: at most 60 s');
    await expect(walk.took('To a person')).toContainText('18 s');
    await page.getByText('Change the targets').click();
    await page.getByRole('spinbutton', { name: 'To a person: at most, in seconds' }).fill('10');
    await expect(walk.took('To a person')).toContainText('Over the target: at most 10 s');
    await expect(page.getByRole('button', { name: 'Back to 60' })).toBeVisible();
    await walk.show('Seconds');
    await page.keyboard.press('Control+z');
    await expect(walk.took('To a person')).toContainText('Within the target');
    await expectAccessible(page);
  });

  await test.step('lunch, and a minute later by the slider of the day', async () => {
    await walk.speed('At once');
    await walk.pick('Lunch');
    await expect(walk.caption).toContainText('A message in Front desk mailbox');
    await walk.day.focus();
    await page.keyboard.press('ArrowRight');
    await expect(walk.day).toHaveAttribute('aria-valuetext', '12:16, Lunch');
  });

  await test.step('after hours, from a hidden number, with the urgent key', async () => {
    await walk.at('2026-11-24', '21:30');
    await walk.show('Phone');
    await page.getByLabel('Who calls').selectOption({ label: 'Number withheld' });
    await page.getByRole('button', { name: /^9: Urgent/ }).click();
    await expect(walk.caption).toContainText('Priya Nair answers, after 0:21');
    await expect(page.getByRole('region', { name: 'Clock and caller' })).toContainText('Number withheld');
  });

  await test.step('nobody answers: who catches the call is said in plain words that can be taken along', async () => {
    await walk.at('2026-11-24', '10:07');
    await walk.show('Phone');
    await page.getByRole('button', { name: /^2: Billing/ }).click();
    await walk.show('What if');
    await page.getByRole('combobox', { name: 'Dana Ortiz', exact: true }).selectOption('answers after…');
    await page.getByRole('spinbutton', { name: 'Seconds until Dana Ortiz answers' }).fill('8');
    await expect(walk.caption).toContainText('Dana Ortiz answers, after 0:22');
    await page.getByRole('combobox', { name: 'Dana Ortiz', exact: true }).selectOption('does not answer');
    await expect(walk.caption).toContainText('A message in Front desk mailbox, reached after 0:44');
    await walk.show('Why');
    await page.getByRole('button', { name: 'Explain this call' }).click();
    const words = page.getByRole('region', { name: 'This call in plain words' });
    await expect(words).toContainText('10:07 is in Open of Front desk hours');
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Dana Ortiz does not answer the desk phone.');
    expect(copied).toMatch(/In short: a message in Front desk mailbox, reached after 0:44\.$/);
    await expectAccessible(page);
  });

  await test.step('the same by keyboard alone, from the address', async () => {
    await page.goto('about:blank');
    await walk.open(backend.url);
    const { keyboard } = page;
    await expect(walk.room).toBeFocused();
    const tabTo = async (name: RegExp) => {
      for (let tries = 0; tries < 60; tries += 1) {
        await keyboard.press('Tab');
        const here = await page.evaluate(() => {
          const at = document.activeElement;
          return (
            at?.getAttribute('aria-label') ??
            (at as HTMLInputElement | null)?.labels?.[0]?.textContent ??
            at?.textContent ??
            ''
          );
        });
        if (name.test(here)) return;
      }
      throw new Error(`Tab never reached ${name}`);
    };
    await tabTo(/^Place in the call$/);
    await keyboard.press('End');
    await expect(page.getByRole('button', { name: 'Play again from the start' })).toBeVisible();
    await tabTo(/^Choose date and time$/);
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Date and time' });
    await dialog.getByLabel('Date', { exact: true }).fill('2026-11-24');
    await dialog.getByLabel('Time', { exact: true }).fill('10:07');
    await keyboard.press('Escape');
    await tabTo(/^Phone$/);
    await keyboard.press('2');
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'What if' })).toBeFocused();
    await keyboard.press('End');
    await expect(walk.took('To a person')).toContainText('18 s');
    await keyboard.press('m');
    await expect(page.getByRole('button', { name: 'Sound on' })).toBeVisible();
    await keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Main line', level: 1 })).toBeVisible();
    await expect(page.getByRole('tabpanel', { name: 'Try a call' })).toContainText('Pressed 2');
  });

  await test.step('on a phone in the hand', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('about:blank');
    await walk.open(backend.url);
    await walk.at('2026-11-24', '10:07');
    await walk.speed('At once');
    await page.getByRole('button', { name: /^1: Appointments/ }).click();
    await expect(walk.caption).toContainText(/answers, after 0:\d\d/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});

test('the same call on what is live and on the draft, side by side', async ({ page }) => {
  const designer = new Designer(page);
  const walk = new Walkthrough(page);
  const compare = () => page.getByRole('radio', { name: 'Draft and live' }).check();
  const sides = page.getByRole('region', { name: 'Draft and live' });

  await test.step('before the first publish it says so', async () => {
    await walk.open(backend.url);
    await compare();
    await expect(sides).toContainText('Nothing is live yet');
    await page.getByRole('button', { name: 'Back to the designer' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Try a call' })).toBeVisible();
    await page.goto('about:blank');
    await designer.open(`${backend.url}/#/plans/clinic`);
  });

  await test.step('a version goes live, and the draft goes on', async () => {
    await designer.select('Main menu');
    await designer.choose('Where key 3 goes', 'Front desk mailbox');
    await designer.saved();
    await page.getByRole('button', { name: 'Publish…' }).click();
    await page
      .getByRole('dialog', { name: /^Publish/ })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    await page.getByRole('dialog', { name: 'Version 1 is live' }).getByRole('button', { name: 'Done' }).click();
    await designer.select('Main menu');
    await designer.choose('Where key 2 goes', 'Front desk mailbox');
  });

  await test.step('the summary says where callers end on each, and the first difference is marked', async () => {
    await walk.open(backend.url);
    await walk.at('2026-11-24', '10:07');
    await page.getByRole('button', { name: /^2: Billing/ }).click();
    await compare();
    await expect(sides).toContainText(
      'Live: Dana Ortiz answers, after 0:18. Draft: A message in Front desk mailbox, reached after 0:14.',
    );
    const difference = sides.getByRole('row', { name: 'The first difference' });
    await expect(difference).toContainText('First difference');
    await expect(difference).toContainText('desk phone rings');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^1: Appointments/ }).click();
    await expect(sides).toContainText('No difference for this caller');
  });
});
