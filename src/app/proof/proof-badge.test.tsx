// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { soundPlan } from '../../verify/plan-of.fixture.ts';
import { proofOf } from '../../verify/proof-of.fixture.ts';
import type { Checking } from '../things/checking.ts';
import type { Proven } from '../things/section-props.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { ProofBadge } from './proof-badge.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Proven is what the office was before the last change. */
const before: Proven = { plan: { ...soundPlan, name: 'Before' }, proof: proofOf() };

function badge(given: Partial<Checking>, proven: Proven | null = before) {
  const done: string[] = [];
  const checking: Checking = {
    progress: null,
    done: false,
    cancelled: false,
    cancel: () => done.push('cancel'),
    again: () => done.push('again'),
    ...given,
  };
  const nothing = () => undefined;
  const of = (plan: Plan) => (
    <ProofBadge plan={plan} findings={[]} proven={proven} checking={checking} onProblems={nothing} onPlay={nothing} />
  );
  const page = mount(of(before.plan));
  page.render(of(soundPlan));
  const later = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  /** The panel is fetched with the first press. */
  const open = () =>
    act(async () => {
      page.find('button').click();
      await import('./proof-details.tsx');
    });
  const press = (words: string) =>
    act(() =>
      page
        .all('button')
        .find(({ textContent }) => textContent === words)!
        .click(),
    );
  return { page, done, later, open, press, words: () => page.find('button').getAttribute('aria-label') };
}

it('keeps its words while a proof is quick, and says how far a longer one is', () => {
  const { later, words, page } = badge({ progress: { done: 3, of: 5 } });
  later(399);
  expect(words()).toMatch(/^Checked to/);
  expect(page.all('[style*="width: 60%"]')).toHaveLength(0);
  later(2);
  expect(words()).toBe('Checking… 3 of 5 numbers');
  expect(page.all('[style*="width: 60%"]')).toHaveLength(1);
});

it('lets somebody stop a long proof where it says how far it is', async () => {
  const { page, later, open, press, done } = badge({ progress: { done: 3, of: 5 } });
  later(401);
  await open();
  expect(page.find('[role=dialog]').textContent).toContain('Your last change is being checked: 3 of 5 numbers');
  press('Cancel');
  expect(done).toEqual(['cancel']);
});

it('says that a change is not checked once somebody stopped it, and checks on demand', async () => {
  const { page, later, open, press, done, words } = badge({ cancelled: true });
  later(1000);
  expect(words()).toBe('Not checked since your last change');
  await open();
  expect(page.find('[role=dialog]').textContent).toContain('Not checked since your last change: you stopped it.');
  press('Check now');
  expect(done).toEqual(['again']);
});
