// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { mount } from '../ui/mount.fixture.tsx';
import { NewPlanPage } from './new-plan-page.tsx';
import { forgetAnswers } from './use-kept-answers.ts';

const OFFICE = 'input[autocomplete="organization"]';
const NUMBER = 'form input[type="tel"]';
const value = (selector: string) => (document.querySelector(selector) as HTMLInputElement | null)?.value;
const start = (value: string) => `input[type="radio"][value="${value}"]`;

beforeEach(() => {
  forgetAnswers();
  sessionStorage.clear();
  act(() => {
    location.hash = '#/new';
  });
});

it('keeps what was typed while another start is looked at, with the start in the address', () => {
  const page = mount(<NewPlanPage Worksheet={() => null} />);
  page.press(start('blank'));
  expect(location.hash).toBe('#/new/blank');
  page.type(OFFICE, 'Fern Opticians');
  page.type(NUMBER, '(401) 555-0142');
  page.press(start('template'));
  expect(location.hash).toBe('#/new/template');
  page.press(start('blank'));
  expect([value(OFFICE), value(NUMBER)]).toEqual(['Fern Opticians', '(401) 555-0142']);
});

it('has it all again after a reload, at the same start', () => {
  const page = mount(<NewPlanPage Worksheet={() => null} />);
  page.press(start('blank'));
  page.type(OFFICE, 'Fern Opticians');
  mount(<NewPlanPage Worksheet={() => null} />);
  expect(value(OFFICE)).toBe('Fern Opticians');
  expect(sessionStorage.getItem('ringplan:new-plan:typed:office')).toContain('Fern Opticians');
  act(() => forgetAnswers());
  mount(<NewPlanPage Worksheet={() => null} />);
  expect(value(OFFICE)).toBe('');
});
