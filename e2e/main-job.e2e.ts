import { expect, test } from '@playwright/test';
import { renderLine } from '../src/engine/render-trace.ts';
import { runRehearsal } from '../src/app/backend/run-rehearsal.ts';
import { KINDS } from '../src/kinds/registry.ts';
import { plainCall } from '../src/plan/call-script.ts';
import { readPlan } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { createClient, type Client } from '../src/protocol/client.ts';
import { comparable, elapsed } from '../src/simulate/walk-text.ts';
import { walk } from '../src/simulate/walk.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { TryCall } from './pages/try-call.ts';

let backend: Backend;
let client: Client;
test.beforeAll(async () => {
  backend = await startBackend({ database: true });
  client = createClient(fetch, backend.url);
});
test.afterAll(() => backend.remove());

/** The plan that is live on the backend, read as any client would. */
async function livePlan(): Promise<{ plan: Plan; version: string }> {
  const live = await client.getLive({ params: { plan: 'clinic' } });
  if (!live.ok) throw new Error(live.error.detail);
  const stored = await client.getVersion({ params: { plan: 'clinic', version: live.value.entry.version } });
  if (!stored.ok) throw new Error(stored.error.detail);
  const plan = readPlan(stored.value.document, KINDS);
  if (!plan.ok) throw new Error('the published plan does not parse');
  return { plan: plan.value, version: live.value.entry.version };
}

test('the main job: change the flow, see what is wrong, play calls, publish, and route with what was published', async ({
  page,
}) => {
  const designer = new Designer(page);
  const call = new TryCall(page);

  await test.step('first run opens the clinic, a working office with one problem', async () => {
    await designer.open(backend.url);
    await expect(page.getByRole('banner')).toContainText('Cedar Family Clinic');
    await expect(page.getByRole('banner').getByRole('button', { name: '1 problem' })).toBeVisible();
    await expect(page.getByText('Not published yet')).toBeVisible();
  });

  await test.step('a step goes onto a wire; undo takes it away, redo brings it back', async () => {
    await designer.wire('Front desk hours, Lunch, to Lunch greeting').focus();
    await page.keyboard.press('a');
    await designer.pick('Announcement');
    await expect(designer.wire('Front desk hours, Lunch, to Announcement')).toBeAttached();
    await expect(designer.wire('Announcement, Then, to Lunch greeting')).toBeAttached();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(designer.step('Announcement')).toHaveCount(0);
    await expect(designer.wire('Front desk hours, Lunch, to Lunch greeting')).toBeAttached();
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(designer.wire('Announcement, Then, to Lunch greeting')).toBeAttached();
  });

  await test.step('it is wired to another step by hand', async () => {
    await designer.select('Announcement');
    await designer.choose('What the caller hears', 'Lunch greeting');
    await designer.choose('Then', 'Front desk mailbox');
    await expect(designer.wire('Announcement, Then, to Front desk mailbox')).toBeAttached();
  });

  await test.step('a problem appears: the old greeting cannot be reached any more; one click leads to it, one key mends it', async () => {
    await expect(page.getByRole('banner').getByRole('button', { name: '2 problems' })).toBeVisible();
    await designer.openProblems();
    await designer.problems.getByRole('button', { name: 'Show Lunch greeting' }).click();
    await expect(designer.settings.getByRole('heading', { name: 'Lunch greeting' })).toBeVisible();
    await designer.step('Lunch greeting').focus();
    await page.keyboard.press('Delete');
    await expect(designer.step('Lunch greeting')).toHaveCount(0);
  });

  await test.step('the key that leads nowhere is wired to a new voicemail step', async () => {
    await designer.problems.getByRole('button', { name: 'Show Main menu' }).click();
    await designer.choose('Where key 3 goes', 'New: Voicemail');
    await expect(designer.wire('Main menu, press 3, to Voicemail')).toBeAttached();
    await designer.select('Voicemail');
    await designer.choose('Mailbox', 'Medical records mailbox');
    await expect(designer.badge).toHaveAccessibleName(/no caller gets lost/);
  });

  let tape: string[] = [];
  await test.step('Tuesday 10:07 and Tuesday 18:05 end differently', async () => {
    await call.open();
    await expect(page.getByText('No real phone rings').first()).toBeVisible();
    await call.at('2026-11-24', '18:05');
    await call.endsWith('A message in Front desk mailbox');
    await call.at('2026-11-24', '10:07');
    await call.panel.getByRole('button', { name: 'Play again from the start' }).first().waitFor();
    await call.page
      .getByRole('list', { name: 'What happens' })
      .getByRole('button', { name: /The caller hears/ })
      .first()
      .click();
    await call.press('2');
    await call.endsWith(/Dana Ortiz (answers|took)/);
    tape = await call.tape();
    expect(tape.join('\n')).toContain('10:07 is in Open of Front desk hours');
  });

  await test.step('publish: the dialog says that real calls do not change', async () => {
    await designer.saved();
    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Publish/ });
    await expect(dialog).toContainText('No phone system is connected');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    const done = page.getByRole('dialog', { name: 'Version 1 is live' });
    await expect(done).toContainText('real calls do not change');
    await done.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText(/Live: version 1/)).toBeVisible();
  });

  const first = await livePlan();
  // The caller the screen proposes: somebody near the clinic.
  const script = { ...plainCall('main', '2026-11-24T10:07'), caller: '+13125550142', keys: ['2'] };

  await test.step('a rehearsal over HTTP says what the tape said, line for line', async () => {
    const here = walk(first.plan, script);
    if (!here.ok) throw new Error(here.error);
    const there = await runRehearsal(client, first.plan, here.value);
    if (!there.ok) throw new Error(there.error.detail);
    expect(comparable(there.value, here.value.startMs)).toEqual(comparable(here.value.trace, here.value.startMs));
    const spoken = there.value.map((line) => {
      const { says, why } = renderLine(first.plan, KINDS, line, script.caller);
      return `${elapsed(line.atMs - here.value.startMs)} ${says}${why === null ? '' : ` ${why}`}`.replaceAll('**', '');
    });
    // The last line of a trace is its end, which the screen shows as a card of its own.
    const withoutTimes = (lines: string[]) => lines.map((line) => line.replace(/^\d+:\d\d /, ''));
    expect(withoutTimes(spoken).slice(0, withoutTimes(tape).length)).toEqual(withoutTimes(tape));
    expect(spoken.length - tape.length).toBeLessThanOrEqual(1);
  });

  await test.step('a second version is published while a call is in progress: that call ends on the first', async () => {
    const offered = await client.offerCall({
      params: { e164: first.plan.numbers['main']!.e164 },
      body: { kind: 'rehearsal', caller: script.caller, seed: 1, atMs: Date.UTC(2026, 10, 24, 16, 7) },
    });
    if (!offered.ok) throw new Error(offered.error.detail);
    const gather = offered.value.effects.find((effect) => effect.type === 'gather')!;

    await designer.step('Ring Dana Ortiz').focus();
    await page.keyboard.press('Delete');
    await expect(designer.step('Ring Dana Ortiz')).toHaveCount(0);
    await designer.select('Main menu');
    await designer.choose('Where key 2 goes', 'Front desk mailbox');
    await designer.saved();
    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Publish/ });
    const reasons = dialog.getByLabel(/reason/i);
    await expect(dialog.getByText('Checking every call first')).toBeHidden();
    for (let index = 0; index < (await reasons.count()); index += 1)
      await reasons.nth(index).fill('Billing takes messages only this week');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog', { name: 'Version 2 is live' }).getByRole('button', { name: 'Done' }).click();
    const second = await livePlan();
    expect(second.version).not.toBe(first.version);

    const pressed = await client.sendInput({
      params: { call: offered.value.call },
      body: {
        operation: `done-${gather.op}`,
        input: { type: 'done', op: gather.op, result: { is: 'digits', digits: '2' } },
        atMs: Date.UTC(2026, 10, 24, 16, 8),
      },
    });
    if (!pressed.ok) throw new Error(pressed.error.detail);
    expect(pressed.value.effects).toMatchObject([{ type: 'ring', targets: [{ person: 'dana-ortiz' }] }]);
    const summary = await client.getCall({ params: { call: offered.value.call } });
    expect(summary).toMatchObject({ ok: true, value: { version: first.version } });

    const fresh = walk(second.plan, script);
    expect(fresh).toMatchObject({ ok: true, value: { outcome: { kind: 'message' } } });
  });
});

test('autosave survives a closed tab, and the address leads back to the same flow', async ({ context }) => {
  const page = await context.newPage();
  const designer = new Designer(page);
  await page.goto(`${backend.url}/#/plans/law-firm/flows/main`);
  await expect(page.getByRole('banner')).toContainText('Harlow & Pike');
  const name = page.getByRole('application').locator('.react-flow__node').first();
  await name.focus();
  await page.keyboard.press('F2');
  await page.getByLabel('Name of the step').fill('Calls to the office');
  await page.keyboard.press('Enter');
  await expect(designer.step('Calls to the office')).toBeVisible();
  // Nothing older than a second may be lost, however the tab ends.
  await page.waitForTimeout(1000);
  await page.close();

  const again = await context.newPage();
  await again.goto(`${backend.url}/#/plans/law-firm/flows/main`);
  await expect(new Designer(again).step('Calls to the office')).toBeVisible();
});
