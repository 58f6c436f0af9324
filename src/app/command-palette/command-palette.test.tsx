// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { mount } from '../ui/mount.fixture.tsx';
import { CommandPalette } from './command-palette.tsx';
import type { PaletteEntry } from './palette-entry.ts';

const ran = vi.fn<(id: string) => void>();
const onClose = vi.fn<() => void>();
const entry = (id: string, group: PaletteEntry['group'], label: string): PaletteEntry => ({
  id,
  group,
  label,
  icon: 'user',
  run: () => ran(id),
});
const entries = [
  entry('publish', 'Commands', 'Publish…'),
  entry('undo', 'Commands', 'Undo'),
  entry('hours', 'Pages', 'Hours'),
  entry('ann', 'People', 'Ann Lee'),
];
const open = () =>
  mount(
    <CommandPalette
      plan="clinic"
      entries={entries}
      offer={(typed) => (typed === 'fri 9:00' ? [entry('try', 'Commands', 'Try a call Friday 09:00')] : [])}
      onClose={onClose}
    />,
  );
const active = () => {
  const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent;
};
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
beforeEach(() => {
  localStorage.clear();
  ran.mockClear();
  onClose.mockClear();
});

it('moves through the whole list by key and does what was chosen after it closed', async () => {
  const { key } = open();
  expect(active()).toContain('Publish…');
  key('End');
  expect(active()).toContain('Hours');
  key('ArrowDown');
  expect(active()).toContain('Publish…');
  key('ArrowDown');
  key('Enter');
  expect(onClose).toHaveBeenCalledOnce();
  expect(ran).not.toHaveBeenCalled();
  await frame();
  expect(ran).toHaveBeenCalledWith('undo');
});

it('remembers what was used', async () => {
  const { type, key } = open();
  type('[role=combobox]', 'ann');
  key('Enter');
  await frame();
  expect(ran).toHaveBeenCalledWith('ann');
  const again = open();
  expect(again.find('[role=group]').getAttribute('aria-label')).toBe('Recent');
  expect(active()).toContain('Ann Lee');
});

it('offers what was typed before what is there, and says what to try when nothing is', () => {
  const { type, find, all } = open();
  type('[role=combobox]', 'fri 9:00');
  expect(active()).toContain('Try a call Friday 09:00');
  type('[role=combobox]', 'xyzzy');
  expect(all('[role=option]')).toHaveLength(0);
  expect(find('output').textContent).toContain('Nothing is called “xyzzy”');
});
