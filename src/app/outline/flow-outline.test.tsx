// @vitest-environment happy-dom
import { produce } from 'immer';
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { createDocument } from '../document/document-store.ts';
import { selectSteps } from '../document/selection.ts';
import { duplicateBeside } from '../things/duplicate-beside.ts';
import { Announcer } from '../ui/announcer.tsx';
import { mount } from '../ui/mount.fixture.tsx';
import { FlowOutline } from './flow-outline.tsx';

function outline() {
  const document = createDocument(clinic());
  const onOpenSettings = vi.fn<(focus: boolean) => void>();
  const onCanvas = vi.fn<() => void>();
  const page = mount(
    <>
      <FlowOutline
        document={document}
        kinds={KINDS}
        onOpenSettings={onOpenSettings}
        onCanvas={onCanvas}
        isCovered={false}
      />
      <Announcer />
    </>,
  );
  const now = () => {
    const { plan, flow } = document.store.getState();
    return plan.flows[flow]!;
  };
  const focused = () => globalThis.document.activeElement?.getAttribute('aria-label') ?? 'nothing';
  const press = (key: string, more: KeyboardEventInit = {}) =>
    act(() => {
      globalThis.document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true, ...more }),
      );
    });
  const row = (words: string) => {
    const found = page.all('[role=treeitem]').find((item) => item.getAttribute('aria-label')?.includes(words));
    if (!found) throw new Error(`no row says ${words}`);
    return found;
  };
  const at = (words: string) => act(() => row(words).focus());
  const pick = (text: string) => {
    page.type('[role=combobox]', text);
    page.key('Enter');
  };
  const said = () =>
    page
      .all('output')
      .map(({ textContent }) => textContent)
      .join('');
  return { ...page, document, now, focused, press, row, at, pick, said, onOpenSettings, onCanvas };
}

beforeEach(() => {
  // The test's document lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});

it('has one tab stop, and rows that can be understood read aloud', () => {
  const { all, row, at } = outline();
  expect(all('[role=treeitem][tabindex="0"]')).toHaveLength(1);
  expect(row('Key 2').getAttribute('aria-label')).toBe('Key 2, Billing, goes to Ring Dana Ortiz, ring a person');
  expect(row('Key 3').getAttribute('aria-label')).toBe('Key 3, Medical records, leads nowhere yet');
  expect(row('Main number, (312) 555-0100').getAttribute('aria-label')).toBe(
    'Calls to Main number, (312) 555-0100, begin at Main number, incoming call',
  );
  expect(row('No key pressed').getAttribute('aria-label')).toContain('else: Front desk mailbox');
  at('Key 2');
  expect(all('[role=treeitem][tabindex="0"]')).toHaveLength(1);
  expect(row('Key 2').getAttribute('aria-level')).toBe('5');
});

it('moves with arrows, Home, End and letters, and folds', () => {
  const { press, focused, at, all } = outline();
  at('Calls to');
  press('ArrowDown');
  expect(focused()).toContain('Snow day?');
  press('End');
  expect(focused()).toBe(all('[role=treeitem]').at(-1)?.getAttribute('aria-label'));
  press('Home');
  expect(focused()).toContain('Calls to');
  press('l');
  press('u');
  expect(focused()).toContain('Lunch greeting');
  const many = all('[role=treeitem]').length;
  press('ArrowLeft');
  expect(all('[role=treeitem]').length).toBeLessThan(many);
  expect(focused()).toContain('Lunch greeting');
  press('ArrowRight');
  expect(all('[role=treeitem]')).toHaveLength(many);
  press('ArrowRight');
  expect(focused()).toContain('Then, goes to Front desk mailbox');
  press('ArrowLeft');
  press('ArrowLeft');
  expect(focused()).toContain('Lunch greeting');
});

it('selects with the focus, and goes where something else is selected', () => {
  const { at, document, row } = outline();
  at('Key 2');
  expect(document.store.getState().selection.steps).toEqual(['ring-dana']);
  at('Key 3');
  expect(document.store.getState().selection.steps).toEqual(['main-menu']);
  act(() => document.select(selectSteps('urgent-mailbox')));
  expect(row('goes to Urgent nurse mailbox, voicemail').tabIndex).toBe(0);
});

it('adds a step where nothing follows, and is on it', () => {
  const { at, press, pick, focused, now, said } = outline();
  at('Key 3');
  press('Enter');
  pick('voicemail');
  expect(focused()).toBe('Key 3, Medical records, goes to Voicemail');
  expect(now().nodes['main-menu']!.next['medical-records']).toBe('voicemail');
  expect(said()).toBe('Add “Voicemail” after “Main menu”');
});

it('leads a way to a step that is there, which makes it a link that jumps', () => {
  const { at, press, pick, focused, now } = outline();
  at('Key 3');
  press('Enter');
  pick('urgent nurse');
  expect(now().nodes['main-menu']!.next['medical-records']).toBe('urgent-mailbox');
  // Where a step is met first it has its full row.
  expect(focused()).toBe('Key 3, Medical records, goes to Urgent nurse mailbox, voicemail');
  at('Nobody answered, goes to Urgent nurse mailbox, above');
  press('Enter');
  expect(focused()).toBe('Key 3, Medical records, goes to Urgent nurse mailbox, voicemail');
});

it('of several failures first asks which is meant', () => {
  const { at, press, pick, find, now, all } = outline();
  at('No answer, busy or not available');
  press('Enter');
  expect(all('[role=menuitem]').map(({ textContent }) => textContent)).toEqual(['No answer', 'Busy', 'Not available']);
  act(() => find('[role=menuitem]:nth-of-type(2)').click());
  pick('hang up');
  expect(now().nodes['ring-dana']!.next).toEqual({ busy: 'hang-up' });
});

it('puts a step between two, moves a key, duplicates, and takes everything back', () => {
  const { at, press, pick, focused, now, document } = outline();
  const menu = () => now().nodes['main-menu']!.settings['keys'] as { key: string }[];
  at('goes to Snow day?');
  const before = now();
  at('Calls to');
  press('Insert');
  pick('announcement');
  expect(focused()).toBe('A call comes in, goes to Announcement');
  expect(now().nodes['announcement']!.next).toEqual({ next: 'snow-day' });
  at('Key 2');
  press('ArrowUp', { altKey: true });
  expect(menu().map(({ key }) => key)).toEqual(['2', '1', '3', '0']);
  expect(focused()).toContain('Key 2');
  const { plan, flow } = document.store.getState();
  const beside = produce(plan, (draft) => duplicateBeside(plan, KINDS, flow, { steps: ['ring-dana'] }).apply(draft));
  press('d', { ctrlKey: true });
  expect(document.store.getState().plan.layout).toEqual(beside.layout);
  expect(focused()).toBe('Ring Dana Ortiz 2, ring a person, not reached by any call');
  for (let count = 0; count < 3; count += 1) act(() => void document.undo());
  expect(now()).toEqual(before);
});

it.each([
  ['with one way out: the way goes on', 'goes to Lunch greeting', 'Lunch, goes to Front desk mailbox, voicemail'],
  ['without: the way is open again', 'Key 2', 'Key 2, Billing, leads nowhere yet'],
])('deletes a step %s, and stays where it was', (_case, words, after) => {
  const { at, press, focused, said } = outline();
  at(words);
  press('Delete');
  expect(focused()).toBe(after);
  expect(said()).toMatch(/^Deleted .*Undo with (Ctrl\+|⌘)Z$/);
});

it('keeps the focus when an undo takes its row away', () => {
  const { at, press, pick, focused, document } = outline();
  at('Key 3');
  press('Enter');
  pick('voicemail');
  act(() => void document.undo());
  expect(focused()).toBe('Key 3, Medical records, leads nowhere yet');
});

it('lists what no call reaches, and leads a way there', () => {
  const { at, press, find, focused, now, pick, row, said } = outline();
  at('goes to On-call nurse');
  press(' ');
  act(() => find('[data-menu-item^="Disconnect"]').click());
  expect(focused()).toContain('leads nowhere yet');
  at('goes to Ring Dana Ortiz');
  press(' ');
  act(() => find('[data-menu-item^="Disconnect"]').click());
  expect(said()).toContain('is not reached by any call now');
  expect(row('Ring Dana Ortiz').getAttribute('aria-label')).toContain('not reached by any call');
  at('Ring Dana Ortiz, ring a person, not reached');
  press(' ');
  act(() => find('[data-menu-item="Lead another way here…"]').click());
  pick('medical');
  expect(now().nodes['main-menu']!.next['medical-records']).toBe('ring-dana');
  expect(focused()).toBe('Key 3, Medical records, goes to Ring Dana Ortiz, ring a person');
});

it('renames in place and opens the settings', () => {
  const { at, press, find, type, key, focused, now, onOpenSettings, onCanvas } = outline();
  at('Key 2');
  press('F2');
  expect(document.activeElement).toBe(find('input[aria-label="Name of the step"]'));
  type('input[aria-label="Name of the step"]', 'Ring Dana');
  key('Enter');
  expect(now().nodes['ring-dana']!.name).toBe('Ring Dana');
  expect(focused()).toBe('Key 2, Billing, goes to Ring Dana, ring a person');
  press('Enter');
  expect(onOpenSettings.mock.calls).toEqual([[true]]);
  press('O', { shiftKey: true });
  expect(onCanvas).toHaveBeenCalledOnce();
});

it('does everything by clicks, too', () => {
  const { find, row, now, pick, focused } = outline();
  act(() => row('Key 3').querySelector<HTMLElement>('.outline-link')!.click());
  pick('hang up');
  expect(now().nodes['main-menu']!.next['medical-records']).toBe('hang-up');
  act(() => row('Key 3').querySelector<HTMLElement>('[aria-haspopup=menu]')!.click());
  act(() => find('[data-menu-item^="Delete"]').click());
  expect(focused()).toBe('Key 3, Medical records, leads nowhere yet');
});

it('says problems and where a playing call is', () => {
  const marks = {
    problems: new Map([['ring-dana', { errors: 1, warnings: 1 }]]),
    visits: new Map([['ring-dana', { order: [5], atText: '0:09' }]]),
    activeNode: 'ring-dana',
    pathEdges: new Set<string>(),
    dimmed: true,
  };
  const page = mount(
    <FlowOutline
      document={createDocument(clinic())}
      kinds={KINDS}
      marks={marks}
      onOpenSettings={() => undefined}
      onCanvas={() => undefined}
      isCovered={false}
    />,
  );
  expect(page.find('[data-active]').getAttribute('aria-label')).toBe(
    'Key 2, Billing, goes to Ring Dana Ortiz, ring a person; 2 problems; step 5 of the call, at 0:09; the call is here',
  );
  expect(page.all('[data-dimmed]').length).toBeGreaterThan(5);
});

/** What a browser does for Mod+C, X and V; the text that is on the clipboard afterwards. */
function clipboard(type: 'copy' | 'cut' | 'paste', text = ''): string {
  let held = text;
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    clipboardData: { setData: (_: string, next: string) => (held = next), getData: () => held },
  });
  act(() => void globalThis.document.activeElement!.dispatchEvent(event));
  return held;
}

it('copies the step of a row and pastes it where no way leads yet, with the focus on it', () => {
  const { at, said, now, focused, document } = outline();
  at('goes to Ring Dana Ortiz');
  const text = clipboard('copy');
  expect(text).toMatch(/^1 step of Cedar Family Clinic, Main line.*\n- Ring Dana Ortiz \(Ring a person\)/);
  expect(said()).toBe('Copied 1 step');
  clipboard('paste', text);
  expect(Object.values(now().nodes).map(({ name }) => name)).toContain('Ring Dana Ortiz 2');
  expect(focused()).toContain('Ring Dana Ortiz 2');
  expect(said()).toBe('Pasted 1 step. No way leads to it yet');
  expect(document.undo()).toBe('Paste 1 step');
});

it('cuts so that the way goes on, and takes nothing from a row that has no step of its own', () => {
  const { at, said, now, row, focused } = outline();
  at('leads nowhere yet');
  expect(clipboard('cut')).toBe('');
  expect(said()).toBe('There is no step to copy here');
  at('Calls to Main number');
  expect(clipboard('cut')).toBe('');
  expect(said()).toContain('The first step of a flow stays');
  const before = Object.keys(now().nodes).length;
  at('goes to Ring Dana Ortiz');
  const key = row('goes to Ring Dana Ortiz').getAttribute('aria-label')!.split(',')[0]!;
  expect(clipboard('cut')).toMatch(/^1 step of/);
  expect(Object.keys(now().nodes)).toHaveLength(before - 1);
  expect(said()).toContain('Cut 1 step. Undo with');
  expect(focused()).toContain(key);
});

it('asks what takes the place of things that are not here', async () => {
  const { document, at, now, all, find } = outline();
  at('goes to Ring Dana Ortiz');
  const text = clipboard('copy');
  const { plan } = document.store.getState();
  act(() => document.replace({ ...plan, id: 'elsewhere', name: 'Elsewhere', people: {} }, null));
  clipboard('paste', text);
  await act(async () => void (await import('../things/paste-dialog.tsx')));
  expect(find('dialog').textContent).toContain('Paste 1 step from Cedar Family Clinic');
  act(() =>
    all('dialog button')
      .find(({ textContent }) => textContent === 'Paste 1 step')!
      .click(),
  );
  expect(Object.values(document.store.getState().plan.people).map(({ name }) => name)).toContain('Dana Ortiz');
  expect(Object.values(now().nodes).map(({ name }) => name)).toContain('Ring Dana Ortiz 2');
});

it('has the clipboard in its menu and among its keys', () => {
  const { at, press, all } = outline();
  at('goes to Ring Dana Ortiz');
  press(' ');
  expect(all('[role=menuitem]').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Copy/),
      expect.stringMatching(/^Cut/),
      expect.stringMatching(/^Paste/),
    ]),
  );
});
