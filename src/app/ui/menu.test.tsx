// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { Menu } from './menu.tsx';
import { mount } from './mount.fixture.tsx';

const onSelect = vi.fn<(id: string) => void>();
const items = ['Rename', 'Copy', 'Connect to…', 'Delete'].map((label) => ({
  id: label,
  label,
  disabled: label === 'Copy',
  onSelect: () => onSelect(label),
}));
const focused = () => document.activeElement?.textContent;

function menu() {
  const page = mount(<Menu label="Step" items={[...items.slice(0, 3), 'separator', ...items.slice(3)]} />);
  page.focus('button');
  return page;
}
beforeEach(() => onSelect.mockClear());

it('opens at the first item with ArrowDown and at the last with ArrowUp', () => {
  const { key } = menu();
  key('ArrowDown');
  expect(focused()).toBe('Rename');
  key('Escape');
  key('ArrowUp');
  expect(focused()).toBe('Delete');
});

it('moves around the ends, over separators', () => {
  const { key } = menu();
  key('ArrowDown');
  key('ArrowUp');
  expect(focused()).toBe('Delete');
  key('ArrowDown');
  expect(focused()).toBe('Rename');
  key('End');
  expect(focused()).toBe('Delete');
});

it('finds by letters, one after another', () => {
  const { key } = menu();
  key('ArrowDown');
  key('c');
  expect(focused()).toBe('Copy');
  key('o');
  key('n');
  expect(focused()).toBe('Connect to…');
});

it('closes with Escape and gives the focus back', () => {
  const { key, all } = menu();
  key('ArrowDown');
  key('Escape');
  expect(all('[role=menu]')).toEqual([]);
  expect(focused()).toBe('Step');
});

it('selects an item and closes, but never a disabled one', () => {
  const { key, press, all } = menu();
  key('ArrowDown');
  press('[data-menu-item=Copy]');
  expect(onSelect).not.toHaveBeenCalled();
  press('[data-menu-item=Delete]');
  expect(onSelect.mock.calls).toEqual([['Delete']]);
  expect(all('[role=menu]')).toEqual([]);
});
