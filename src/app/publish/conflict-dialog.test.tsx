// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';

/** The clinic with other names for two of its greetings and for one that only this draft renames. */
function draftOf(who: string, own: number): Plan {
  const plan = structuredClone(clinic());
  const prompts = Object.values(plan.prompts);
  for (const at of [0, 1, own]) prompts[at]!.name = `${prompts[at]!.name} of ${who}`;
  return plan;
}
const namesOf = (plan: Plan) => Object.values(plan.prompts).map(({ name }) => name);
const [mine, theirs] = [draftOf('Ann', 2), draftOf('Ben', 3)];
const [first = '', second = '', third = '', fourth = ''] = namesOf(clinic());

const onSettle = vi.fn<Parameters<typeof ConflictDialog>[0]['onSettle']>();
const dialog = (
  <ConflictDialog
    base={clinic()}
    mine={mine}
    theirs={theirs}
    edits={[]}
    callersOf={() => null}
    onSettle={onSettle}
    onSaveFile={() => undefined}
    onClose={() => undefined}
  />
);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const chosen = () =>
  [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ labels }) => labels![0]!.textContent);
const said = () => document.querySelector('section [role=status]')?.textContent;
const settled = () => {
  const how = onSettle.mock.lastCall![0];
  if (typeof how === 'string') throw new Error(how);
  return namesOf(how.plan).slice(0, 4);
};

beforeEach(() => onSettle.mockClear());

it('takes one side for everything that both changed with one press, and says so', () => {
  const page = mount(dialog);
  expect([chosen(), said()]).toEqual([[], '2 are left.']);
  expect(button('Combine both').disabled).toBe(true);
  button('All theirs').focus();
  expect(document.activeElement).toBe(button('All theirs'));
  page.press('[role=group] button:last-of-type');
  expect(chosen()).toEqual([expect.stringMatching(/^Theirs.*Ben/), expect.stringMatching(/^Theirs.*Ben/)]);
  expect(said()).toBe('Theirs is chosen for all.');
  page.press('[role=group] button');
  expect(chosen()).toEqual([expect.stringMatching(/^Yours.*Ann/), expect.stringMatching(/^Yours.*Ann/)]);
  page.press('footer button:last-child');
  expect(settled()).toEqual([`${first} of Ann`, `${second} of Ann`, `${third} of Ann`, `${fourth} of Ben`]);
});

it('leaves each choice open to be changed afterwards', () => {
  const page = mount(dialog);
  page.press('[role=group] button');
  page.press('li:first-child label:last-child input');
  expect(said()).toBe('All are chosen, some of each.');
  page.press('footer button:last-child');
  expect(settled()).toEqual([`${first} of Ben`, `${second} of Ann`, `${third} of Ann`, `${fourth} of Ben`]);
});
