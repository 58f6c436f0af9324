import { expect, test } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { TryCall } from './pages/try-call.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

test('with three callers ahead I wait, hear my place change, and am answered in my turn', async ({ page }) => {
  await page.goto(`${backend.url}/#/plans/clinic/flows/main`);
  const call = new TryCall(page);
  await call.open();
  await call.at('2026-11-24', '10:07');
  await call.press('1');
  await call.endsWith(/answers, after 0:1\d/);
  await expect(call.panel.getByText(/^waits \d/)).toHaveCount(0);

  await test.step('one of the three schedulers is away, and three others were faster', async () => {
    await call.personDoes('Grace Lindqvist', 'is away');
    await call.callersAhead(3);
    await expect(call.panel.getByText('3 callers came in just before')).toBeVisible();
    await expect(call.line('The caller waits with music for Appointments')).toContainText('number 2 in line');
    await expect(call.panel.getByText(/^waits [23]:\d\d$/)).toBeVisible();
    await expect(call.line('You are next in line.')).toBeVisible();
    await call.endsWith(/ answers, after 3:\d\d/);
  });

  await test.step('step by step: before my place changes the end is not told, and the wait is on the clock', async () => {
    await call.line('The caller waits with music for Appointments').click();
    await call.endsWith('The call goes on');
    await call.panel.getByRole('button', { name: 'Step forward' }).click();
    await expect(call.panel.getByRole('button', { name: /The caller is now number 1/ })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await expect(call.panel.getByRole('slider', { name: 'Place in the call' })).toHaveAttribute(
      'aria-valuetext',
      /^[23]:\d\d of/,
    );
  });

  await test.step('whoever hangs up in the line reaches nobody', async () => {
    await call.panel.getByRole('button', { name: 'Hang up', exact: true }).click();
    await call.endsWith(/The caller hangs up/);
  });
});

test('a key leads out of the queue to a callback; a caller from abroad is offered none', async ({ page }) => {
  await page.goto(`${backend.url}/#/plans/law-firm/flows/main`);
  const call = new TryCall(page);
  await call.open();
  await call.at('2026-11-24', '10:07');
  await call.callersAhead(4);
  await call.press('0');
  await expect(call.line('The caller waits with music for Front office')).toContainText('number 2 in line');
  await call.endsWith(/answers, outside the office/);

  await test.step('the exit key, and then the key to be called back', async () => {
    await call.line('The caller waits with music for Front office').click();
    await call.press('1');
    await expect(call.line('The caller presses 1 and leaves the queue')).toBeVisible();
    await call.endsWith('A message in General mailbox');
    await call.press('1');
    await call.endsWith('Front office will call back');
  });

  await test.step('the same call from Jamaica leaves by another way, and the tape says why', async () => {
    await call.callsFrom('+1 876 555 0142');
    await expect(call.line('No callback to (876) 555-0142 is offered')).toContainText(
      'that number is in another country',
    );
    await call.endsWith('A message in General mailbox');
  });
});

test('a mobile’s voicemail picks up and never presses 1, so the next phone rings', async ({ page }) => {
  await page.goto(`${backend.url}/#/plans/clinic/flows/main`);
  const call = new TryCall(page);
  await call.open();
  await call.at('2026-11-24', '21:30');
  await call.press('9');
  await call.endsWith('Priya Nair answers, after');
  await call.personDoes('Priya Nair', 'voicemail picks up');
  await expect(call.line('Priya Nair does not take the call')).toBeVisible();
  await expect(call.line('Dr. Samuel Whitfield is on call: desk phone and mobile phone ring')).toBeVisible();
  await call.endsWith('Dr. Samuel Whitfield answers, after');

  await test.step('what is chosen is shown whole, also on a narrow screen', async () => {
    for (const width of [1024, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const select = call.person('Priya Nair');
      await select.scrollIntoViewIfNeeded();
      await expect(select).toHaveValue('noPressOne');
      expect(await call.isShownWhole(select), `${width} px`).toBe(true);
    }
  });
});
