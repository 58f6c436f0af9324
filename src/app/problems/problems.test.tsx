// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkPlan } from '../../verify/check-plan.ts';
import { soundPlan } from '../../verify/plan-of.fixture.ts';
import { createDocument } from '../document/document-store.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { Problems } from './problems.tsx';

/** Bob is in the team twice, which one press mends; nobody is told of a message, which takes a decision. */
const broken: Plan = {
  ...soundPlan,
  people: { ann: { ...soundPlan.people['ann']!, mailbox: undefined }, bob: soundPlan.people['bob']! },
  teams: { 'desk-team': { name: 'Front desk', members: ['ann', 'bob', 'bob'] } },
  mailboxes: { front: { ...soundPlan.mailboxes['front']!, owners: [] } },
};

function drawer(plan: Plan) {
  const document = createDocument(plan);
  const pressed: string[] = [];
  const of = (checked: Plan) => (
    <Problems
      plan={document.store.getState().plan}
      findings={checkPlan(checked, KINDS)}
      currentId={null}
      onGo={() => undefined}
      onPlay={() => undefined}
      onFix={({ label, edit }) => {
        pressed.push(label);
        document.edit(edit);
      }}
    />
  );
  const page = mount(of(plan));
  return { document, pressed, page, checkedAgain: () => page.render(of(document.store.getState().plan)) };
}
const fixes = (all: HTMLElement[]) =>
  all.map(({ textContent }) => textContent).filter((text) => text?.startsWith('Fix:'));

it('offers a fix where there is one answer, and none where somebody has to decide', () => {
  const { page } = drawer(broken);
  expect(page.all('li')).toHaveLength(2);
  expect(fixes(page.all('button'))).toEqual(['Fix: Keep Bob Ray once']);
});

it('mends by one undo step, however often it is pressed before the plan is checked again', () => {
  const { page, document, pressed, checkedAgain } = drawer(broken);
  const fix = page.all('button').find(({ textContent }) => textContent === 'Fix: Keep Bob Ray once')!;
  fix.setAttribute('id', 'fix');
  page.press('#fix');
  page.press('#fix');
  expect(pressed).toEqual(['Keep Bob Ray once']);
  expect(document.store.getState().plan.teams['desk-team']!.members).toEqual(['ann', 'bob']);
  expect(document.store.getState().history.past.map(({ label }) => label)).toEqual(['Keep Bob Ray once']);
  checkedAgain();
  expect(page.all('li')).toHaveLength(1);
  expect(document.undo()).toBe('Keep Bob Ray once');
  checkedAgain();
  expect(fixes(page.all('button'))).toEqual(['Fix: Keep Bob Ray once']);
});

it('keeps the keyboard in the list when the button goes away, also with the last problem', () => {
  const only = { ...broken, people: soundPlan.people, mailboxes: soundPlan.mailboxes };
  const { page, checkedAgain } = drawer(only);
  page
    .all('button')
    .find(({ textContent }) => textContent === 'Fix: Keep Bob Ray once')!
    .setAttribute('id', 'fix');
  page.focus('#fix');
  page.press('#fix');
  checkedAgain();
  expect(page.find('[role=group]').textContent).toContain('No problems');
  expect(globalThis.document.activeElement?.getAttribute('aria-label')).toBe('Problems found');
});
