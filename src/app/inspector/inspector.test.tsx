// @vitest-environment happy-dom
import { produce } from 'immer';
import { act } from 'react';
import { beforeAll, expect, it, vi } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { duplicateBeside } from '../things/duplicate-beside.ts';
import { checkPlan } from '../../verify/check-plan.ts';
import { fieldList } from './field-list.ts';
import { inspect, planWith } from './form.fixture.tsx';

vi.mock('../ui/toast.ts', () => ({ toast: () => ({ close: () => undefined }) }));
beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

it('draws a control for every field of every kind, under its label', () => {
  for (const kind of Object.values(KINDS)) {
    const conditions = new Map(
      fieldList(kind).map(({ meta: { onlyWhile } }) => [JSON.stringify(onlyWhile), onlyWhile]),
    );
    for (const [condition, counts] of conditions) {
      const settings = counts ? { [counts.key]: counts.is[0] } : {};
      const { text } = inspect(planWith({ step: { kind: kind.kind, settings } }), ['step']);
      for (const { meta } of fieldList(kind))
        if (JSON.stringify(meta.onlyWhile) === condition)
          expect(text(), `${kind.kind}: ${meta.label}`).toContain(meta.label);
    }
  }
});

it('shows and sums up no setting that does nothing with what is chosen', () => {
  const team = (...strategies: string[]) =>
    inspect(
      planWith(
        Object.fromEntries(strategies.map((strategy) => [strategy, { kind: 'ring-team', settings: { strategy } }])),
      ),
      strategies,
    ).text();
  expect(team('allAtOnce')).toContain('rings together for 20 s');
  expect(team('allAtOnce')).not.toMatch(/rings each for|waits for them/i);
  expect(team('inOrder')).toContain('rings each for 15 s');
  expect(team('inOrder')).not.toMatch(/rings together for/i);
  expect(team('allAtOnce', 'inOrder')).toMatch(/Rings together for[^]*Rings each for/);
});

it('says what a field is for wherever its label alone does not', () => {
  for (const kind of Object.values(KINDS))
    for (const { key, meta } of fieldList(kind)) {
      const where = `${kind.kind}.${key}`;
      expect(meta.label, where).toMatch(/^[A-Z].{1,50}$/);
      expect(meta.label, where).not.toMatch(/[.:]$/);
      // A number needs its unit, and what is folded away needs its reason.
      if (meta.control === 'count') expect(meta.unit, where).toBeDefined();
      if (meta.advanced)
        expect(meta.help ?? meta.whenEmpty ?? meta.term ?? (meta.rings || undefined), where).toBeDefined();
      if (meta.help) expect(meta.help, where).toMatch(/[.”]$/);
    }
});

it('says seconds in rings while they are typed, and what the step then does', () => {
  const { field, focus, type, text, find } = inspect(
    planWith({ out: { kind: 'forward-outside', settings: { e164: '+13125550199' } } }),
    ['out'],
  );
  const seconds = field('Rings for');
  focus(seconds);
  type(seconds, '40');
  expect(text()).toContain('about 7 rings');
  expect(find('[role=note]').textContent).toContain('40 s');
  expect(text()).toContain('Usually 25 s; from 5 s to 5 min.');
});

it('refuses wrong seconds at the field, keeps what was typed and saves nothing', () => {
  const { field, focus, type, key, find, undoSteps, settings } = inspect(
    planWith({ out: { kind: 'forward-outside' } }),
    ['out'],
  );
  const seconds = field('Rings for');
  focus(seconds);
  for (const [typed, why] of [
    ['500', 'The most is 300 s.'],
    ['2', 'The least is 5 s.'],
    ['12.5', 'Enter a whole number.'],
  ] as const) {
    type(seconds, typed);
    key('Enter');
    expect(find(seconds)).toHaveProperty('value', typed);
    expect(find(seconds).getAttribute('aria-invalid')).toBe('true');
    expect(find(`#${CSS.escape(find(seconds).getAttribute('aria-describedby')!)}`).textContent).toContain(why);
  }
  expect(undoSteps()).toEqual([]);
  expect(settings('out')['ringSeconds']).toBe(25);
  type(seconds, '30');
  key('ArrowUp');
  expect(settings('out')['ringSeconds']).toBe(35);
});

it('finds a person by name, and makes one in place that one undo takes away', () => {
  const { field, press, type, key, settings, undoSteps, document } = inspect(
    planWith({ ring: { kind: 'ring-person' } }),
    ['ring'],
  );
  press(field('Person'));
  type('[role=dialog] input', 'bob');
  key('Enter');
  expect(settings('ring')['person']).toBe('bob');
  press(field('Person'));
  type('[role=dialog] input', 'Zoe Park');
  key('Enter');
  expect(settings('ring')['person']).toBe('zoe-park');
  expect(document.store.getState().plan.people['zoe-park']?.name).toBe('Zoe Park');
  expect(undoSteps().at(-1)).toBe('Add “Zoe Park” and use it in “ring”');
  act(() => void document.undo());
  expect(document.store.getState().plan.people).not.toHaveProperty('zoe-park');
  expect(settings('ring')['person']).toBe('bob');
});

it('asks for a name, and puts the focus back when it has one or is told not to', () => {
  const { field, named, press, type, key, settings } = inspect(planWith({ ask: { kind: 'hours-branch' } }), ['ask']);
  const ask = () => {
    press(field('Hours'));
    press(named('New hours…'));
    expect(document.activeElement).toBe(document.querySelector(field('Name of the new hours')));
  };
  ask();
  key('Escape');
  expect(document.activeElement).toBe(document.querySelector(field('Hours')));
  ask();
  type(field('Name of the new hours'), 'Weekend');
  press(named('Create'));
  expect(settings('ask')['hours']).toBe('weekend');
  expect(document.activeElement).toBe(document.querySelector(field('Hours')));
});

it('offers no second thing of a name that is taken', () => {
  const { field, press, type, all } = inspect(planWith({ ring: { kind: 'ring-person' } }), ['ring']);
  press(field('Person'));
  type('[role=dialog] input', 'ann lee');
  expect(all('[role=option]').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Ann Lee')]);
});

const MENU = 'For sales, press 1. For billing, press 3. Press 0 to speak with reception.';
const menuPlan = () => ({
  ...planWith({ menu: { kind: 'menu', settings: { prompt: 'choices' } }, bye: { kind: 'hang-up', name: 'Goodbye' } }),
  prompts: { ...examplePlan.prompts, choices: { name: 'Choices', text: MENU } },
});
const keysOf = (settings: Readonly<Record<string, unknown>>) =>
  (settings['keys'] as { key: string; label: string }[]).map(({ key, label }) => `${key} ${label}`);

it('shows the phone, and adds a key that the greeting offers under what it says', () => {
  const { named, press, settings, all, undoSteps } = inspect(menuPlan(), ['menu']);
  expect(all('[role=toolbar] button').map((key) => key.getAttribute('aria-label'))).toContain(
    'Key 3: the greeting says it, add it',
  );
  press(named('Add key 3: Billing'));
  expect(keysOf(settings('menu'))).toEqual(['1 First choice', '3 Billing']);
  expect(undoSteps()).toEqual(['Add key 3 to “menu”']);
});

it('adds all keys that the greeting offers in one step, in their order', () => {
  const { named, press, settings, undoSteps } = inspect(menuPlan(), ['menu']);
  press(named('Add all 2'));
  expect(keysOf(settings('menu'))).toEqual(['1 First choice', '3 Billing', '0 Reception']);
  expect(undoSteps()).toEqual(['Add keys 3, 0 to “menu”']);
});

it('works by keyboard: arrows move over the phone, a digit adds or goes to its key', async () => {
  const { find, key, settings } = inspect(menuPlan(), ['menu']);
  act(() => find('[role=toolbar] [tabindex="0"]').focus());
  key('ArrowRight');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Key 2: add');
  key('5');
  expect(keysOf(settings('menu'))).toEqual(['1 First choice', '5 Choice 5']);
  await vi.waitFor(() => expect(document.activeElement).toHaveProperty('value', 'Choice 5'));
  act(() => find('[aria-label="Key 1: First choice"]').focus());
  key('1');
  await vi.waitFor(() => expect(document.activeElement).toHaveProperty('value', 'First choice'));
  expect(keysOf(settings('menu'))).toHaveLength(2);
});

it('leads a key to a step, lets it say the menu again, and back, each in one step of undo', () => {
  const { field, press, type, key, next, settings, undoSteps } = inspect(menuPlan(), ['menu']);
  const choose = (words: string) => {
    press(field('Where key 1 goes'));
    type('[role=dialog] input', words);
    key('Enter');
  };
  choose('Goodbye');
  expect(next('menu')).toEqual({ 'key-1': 'bye' });
  choose('says the menu again');
  expect(next('menu')).toEqual({});
  expect(settings('menu')['keys']).toEqual([expect.objectContaining({ does: 'repeat' })]);
  choose('Goodbye');
  expect(next('menu')).toEqual({ 'key-1': 'bye' });
  expect(settings('menu')['keys']).toEqual([expect.not.objectContaining({ does: 'repeat' })]);
  expect(undoSteps()).toHaveLength(3);
});

it('says of a new step whether it comes before what is there or takes its place', () => {
  const { field, press, all, type } = inspect(
    planWith({
      hello: { kind: 'announcement', next: { next: 'ring' } },
      ring: { kind: 'ring-person', name: 'Ring Ana' },
    }),
    ['hello'],
  );
  const headingOf = (kind: string) => {
    type('[role=dialog] input', kind);
    return all('[role=option]')[0]?.parentElement?.getAttribute('aria-label');
  };
  press(field('Then'));
  expect(headingOf('New: Announcement')).toBe('New step before “Ring Ana”: What the caller hears');
  expect(headingOf('New: Hang up')).toBe('New step instead of “Ring Ana”: End');
  // Who looks for the step itself finds nothing else.
  type('[role=dialog] input', 'Ana');
  expect(all('[role=option]')).toHaveLength(1);
  press(field('Then'));
  const open = inspect(planWith({ hello: { kind: 'announcement' } }), ['hello']);
  open.press(open.field('Then'));
  expect(open.text()).not.toMatch(/New step (before|instead)/);
});

it('says how long a greeting takes, and that this browser has no voices', () => {
  const { text } = inspect(menuPlan(), ['menu']);
  expect(text()).toContain('6 s spoken');
  expect(text()).toContain('This browser has no voices.');
});

it('shows the week of the hours: what holds now, and when that changes', () => {
  const { find } = inspect(planWith({ ask: { kind: 'hours-branch', settings: { hours: 'desk' } } }), ['ask']);
  const week = find('a[aria-label^="Desk hours: "]');
  expect(week.getAttribute('href')).toBe('#/plans/example/hours/desk');
  expect(week.textContent).toContain('Open now. Lunch from 12:00.');
});

const rings = () =>
  planWith({
    one: { kind: 'forward-outside', settings: { ringSeconds: 20 } },
    two: { kind: 'forward-outside', settings: { ringSeconds: 40 } },
    bye: { kind: 'hang-up' },
  });

it('changes several steps of a kind as one step of undo, and says where they differ', () => {
  const { field, focus, type, key, settings, undoSteps, text } = inspect(rings(), ['one', 'two']);
  expect(text()).toContain('2 steps are selected');
  expect(text()).toContain('The selected steps differ here.');
  focus(field('Rings for'));
  type(field('Rings for'), '30');
  key('Enter');
  expect([settings('one')['ringSeconds'], settings('two')['ringSeconds']]).toEqual([30, 30]);
  expect(undoSteps()).toEqual(['Change “Rings for” of 2 steps']);
  expect(text()).not.toContain('The selected steps differ here.');
});

it('copies several to where the canvas would, selects the copies and says so', () => {
  const plan = rings();
  const { named, press, document, undoSteps } = inspect(plan, ['in', 'one', 'two']);
  const beside = produce(plan, (draft) => duplicateBeside(plan, KINDS, 'test', { steps: ['one', 'two'] }).apply(draft));
  press(named('Duplicate'));
  expect(document.store.getState().plan.layout.flows['test']).toEqual(beside.layout.flows['test']);
  expect(document.store.getState().selection.steps).toEqual(['one-2', 'two-2']);
  expect(undoSteps()).toEqual(['Duplicate 2 steps']);
});

it('deletes several at once but never the first of the flow, and shows no settings of different kinds', () => {
  const { named, press, text, document, all } = inspect(rings(), ['in', 'one', 'bye']);
  expect(text()).toContain('Select steps of one kind');
  expect(all('[role=spinbutton]')).toEqual([]);
  press(named('Delete'));
  expect(Object.keys(document.store.getState().plan.flows['test']!.nodes)).toEqual(['in', 'two']);
});

it('explains a problem by its rule, with the source, and mends it as one step of undo', async () => {
  const plan = planWith({ ring: { kind: 'ring-person', settings: { person: 'ann' } } });
  const findings = checkPlan(plan, KINDS);
  const { find, text, named, press, undoSteps } = inspect(plan, ['ring'], findings);
  expect(text()).toContain('because nothing leads to it');
  const why = find('[aria-label="Problems here"] details') as HTMLDetailsElement;
  expect(text()).not.toContain('Every step can be reached');
  act(() => {
    why.open = true;
    why.dispatchEvent(new Event('toggle'));
  });
  await vi.waitFor(() => expect(text()).toContain('Every step can be reached'), 10_000);
  expect(text()).toContain('Source');
  press(named('Fix: Delete “ring”'));
  expect(undoSteps()).toEqual(['Delete “ring”']);
  // The step is gone with its panel; the panel that comes has the focus, on what is wrong there.
  expect(document.activeElement?.textContent).toContain('No number leads to the call flow “Test”.');
});

it('goes on to the next problem when one is mended, and to the heading after the last', async () => {
  const plan = planWith({
    in: { kind: 'incoming-call', next: { next: 'menu' } },
    menu: { kind: 'menu', settings: { plays: 1, firstKeySeconds: 2 } },
  });
  const problems = checkPlan(plan, KINDS).filter(({ rule }) => rule === 'menu-plays' || rule === 'input-timeout');
  expect(problems).toHaveLength(2);
  const { named, press, check } = inspect(plan, ['menu'], problems);
  const [first, last] = ['Fix: Wait 5 s', 'Fix: Play it three times'].map(named);
  act(() => document.querySelector<HTMLElement>(first!)!.focus());
  press(first!);
  expect(document.activeElement?.contains(document.querySelector(last!))).toBe(true);
  check(problems.filter(({ rule }) => rule === 'menu-plays'));
  act(() => document.querySelector<HTMLElement>(last!)!.focus());
  press(last!);
  check([]);
  expect(document.activeElement?.textContent).toBe('menu');
});
