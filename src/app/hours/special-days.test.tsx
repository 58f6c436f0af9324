// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hoursOf } from '../../plan/hours-of.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { createDocument } from '../document/document-store.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { SpecialDays } from './special-days.tsx';

const plan = clinic();
const [first = '', second = ''] = Object.keys(plan.hours);
const NAME = 'form input[type="text"]';
const ADD = 'section button[aria-expanded]';

function days() {
  const document = createDocument(plan);
  const of = (id: string) => (
    <SpecialDays
      key={id}
      edited={{ document, id }}
      hours={plan.hours[id]!}
      calendar={hoursOf(plan, id)!}
      country="US"
      today="2026-11-02"
    />
  );
  return { page: mount(of(first)), of };
}
const named = () => (document.querySelector(NAME) as HTMLInputElement | null)?.value;

it('keeps what was typed when the form is put away, and when other hours are looked at', () => {
  const { page, of } = days();
  const isOpen = () => page.find(ADD).getAttribute('aria-expanded');
  expect(isOpen()).toBe('false');
  page.press(ADD);
  expect([isOpen(), document.activeElement]).toEqual(['true', page.find(NAME)]);
  page.type(NAME, 'Founders’ day');
  page.press(ADD);
  expect([isOpen(), named()]).toEqual(['false', undefined]);
  page.press(ADD);
  expect(named()).toBe('Founders’ day');
  page.render(of(second));
  expect(named()).toBeUndefined();
  page.render(of(first));
  expect([isOpen(), named()]).toEqual(['true', 'Founders’ day']);
  // Nobody who only comes back is sent into it.
  expect(document.activeElement).not.toBe(page.find(NAME));
});

it('gives up what was typed with Cancel, and the focus back to the button', () => {
  const { page } = days();
  page.press(ADD);
  page.type(NAME, 'Founders’ day');
  page
    .all('form button')
    .find((button) => button.textContent === 'Cancel')!
    .focus();
  page.press('form button[type="button"]:last-of-type');
  expect(document.activeElement).toBe(page.find(ADD));
  page.press(ADD);
  expect(named()).toBe('');
});
