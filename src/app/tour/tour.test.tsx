// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount } from '../ui/mount.fixture.tsx';
import { Announcer } from '../ui/announcer.tsx';
import { TourCard } from './tour-card.tsx';
import { useTour } from './use-tour.ts';
import type { TourFacts } from './tour-steps.ts';

const onTry = vi.fn<() => void>();
const onProblem = vi.fn<() => void>();

function Designer(facts: TourFacts) {
  const tour = useTour(facts);
  return (
    <main id="main" tabIndex={-1}>
      <button type="button" data-tour="badge">
        1 problem
      </button>
      <Announcer />
      <TourCard tour={tour} trying={facts.played} onTry={onTry} onProblem={onProblem} />
    </main>
  );
}

const nothing: TourFacts = { played: false, fixed: null };
const card = () => document.querySelector('section')?.textContent ?? '';
const button = 'section button';

beforeEach(() => {
  localStorage.clear();
  onTry.mockClear();
  onProblem.mockClear();
});

it('leads on by what is done, and keeps what was done', () => {
  const page = mount(<Designer {...nothing} />);
  expect(card()).toContain('1 of 5');
  page.press(button);
  expect(onTry).toHaveBeenCalledOnce();
  page.render(<Designer played fixed={false} />);
  expect(card()).toContain('2 of 5');
  page.render(<Designer played={false} fixed={false} />);
  expect(card()).toContain('2 of 5');
  page.render(<Designer played fixed={false} />);
  page.press(button);
  expect(card()).toContain('3 of 5');
  page.press(button);
  expect(onProblem).toHaveBeenCalledOnce();
  page.render(<Designer played fixed />);
  expect(card()).toContain('4 of 5');
  // What it points to counts as much as its own button.
  page.press('[data-tour="badge"]');
  expect(card()).toContain('5 of 5');
});

it('counts the steps that are shown: without a problem there are four', () => {
  const page = mount(<Designer played={false} fixed />);
  expect(card()).toContain('1 of 4');
  page.render(<Designer played fixed />);
  page.press(button);
  expect(card()).toContain('See it proven');
  expect(card()).toContain('3 of 4');
  // What comes up now is not looked back for.
  page.render(<Designer played fixed={false} />);
  page.press(button);
  expect(card()).toContain('4 of 4');
});

it('goes on after a reload where it was left, and stays away once skipped', () => {
  mount(<Designer played fixed={false} />);
  const again = mount(<Designer {...nothing} />);
  expect(card()).toContain('2 of 5');
  again.press('section button:last-child');
  expect(card()).toBe('');
  expect(document.activeElement?.id).toBe('main');
  mount(<Designer {...nothing} />);
  expect(card()).toBe('');
});

afterEach(() => vi.useRealTimers());

it('says each step after the page that it is on, and takes its words back when it is over', () => {
  vi.useFakeTimers();
  const page = mount(<Designer {...nothing} />);
  const said = () => [...document.querySelectorAll('output')].map(({ textContent }) => textContent).join('');
  page.render(<Designer played fixed={false} />);
  expect(said()).toBe('');
  act(() => void vi.advanceTimersByTime(1000));
  expect(said()).toMatch(/^Tour, 2 of 5\. See why\./);
  page.press('section button:last-child');
  expect(said()).toBe('');
});
