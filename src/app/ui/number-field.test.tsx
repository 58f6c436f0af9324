// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { mount } from './mount.fixture.tsx';
import { NumberField } from './number-field.tsx';

function field() {
  const onCommit = vi.fn<(value: number) => void>();
  const page = mount(
    <NumberField label="Ring for" value={20} onCommit={onCommit} min={5} max={60} step={5} unit="seconds" />,
  );
  page.focus('input');
  return { onCommit, ...page };
}

it('commits once, on Enter, and not while typing', () => {
  const { onCommit, type, key } = field();
  type('input', '3');
  type('input', '30');
  expect(onCommit).not.toHaveBeenCalled();
  key('Enter');
  expect(onCommit.mock.calls).toEqual([[30]]);
});

it.each([
  ['900', 60, 'The most is 60 seconds.'],
  ['1', 5, 'The least is 5 seconds.'],
  ['31', 30, 'Rounded to 30 seconds.'],
])('keeps %s within its limits and says so', (typed, kept, note) => {
  const { onCommit, type, key } = field();
  type('input', typed);
  key('Enter');
  expect(onCommit.mock.calls).toEqual([[kept]]);
  expect(document.body.textContent).toContain(note);
});

it.each(['soon', ''])('refuses %j, keeps the value and marks the field', (typed) => {
  const { onCommit, type, key, find } = field();
  type('input', typed);
  key('Enter');
  expect(onCommit).not.toHaveBeenCalled();
  expect(find('input').getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toContain('It stays 20 seconds.');
  expect(find('input')).toHaveProperty('value', typed);
});

it('steps with the arrows, from what is typed', () => {
  const { onCommit, type, key } = field();
  type('input', '40');
  key('ArrowUp');
  expect(onCommit).toHaveBeenLastCalledWith(45);
});

it('takes typing back on Escape', () => {
  const { onCommit, type, key, find } = field();
  type('input', '45');
  key('Escape');
  key('Enter');
  expect(onCommit).not.toHaveBeenCalled();
  expect(find('input')).toHaveProperty('value', '20');
});

it('commits what was typed when the field leaves the screen', () => {
  const { onCommit, type, render } = field();
  type('input', '45');
  render(null);
  expect(onCommit.mock.calls).toEqual([[45]]);
});
