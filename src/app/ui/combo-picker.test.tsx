// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ComboPicker } from './combo-picker.tsx';
import { matchScore } from './match-items.ts';
import { mount } from './mount.fixture.tsx';

const groups = [
  { id: 'hears', label: 'Hears', items: [{ id: 'menu', label: 'Menu', description: 'press 1 to ring' }] },
  {
    id: 'people',
    label: 'People',
    items: [
      { id: 'ring', label: 'Ring a person' },
      { id: 'team', label: 'Ring a team', disabled: true },
      { id: 'queue', label: 'Queue', keywords: 'wait' },
    ],
  },
];

function picker() {
  const onPick = vi.fn<(id: string) => void>();
  const page = mount(<ComboPicker label="Add a step" groups={groups} onPick={onPick} />);
  const active = () =>
    document.getElementById(page.find('input').getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { onPick, active, ...page };
}

it('takes the focus and starts at the first item', () => {
  const { active, find } = picker();
  expect(document.activeElement).toBe(find('input'));
  expect(active()).toContain('Menu');
});

it('narrows the list and makes the best match active, not the first', () => {
  const { type, active, all, key, onPick } = picker();
  type('input', 'ring');
  expect(all('[role=option]')).toHaveLength(3);
  expect(active()).toBe('Ring a person');
  key('Enter');
  expect(onPick.mock.calls).toEqual([['ring']]);
});

it('moves past disabled items and around the ends', () => {
  const { key, active } = picker();
  key('ArrowDown');
  key('ArrowDown');
  expect(active()).toBe('Queue');
  key('ArrowDown');
  expect(active()).toContain('Menu');
  key('ArrowUp');
  expect(active()).toBe('Queue');
});

it('says when nothing matches, and Enter then picks nothing', () => {
  const { type, key, onPick, find, all } = picker();
  type('input', 'fax');
  expect(all('[role=option]')).toEqual([]);
  expect(find('output').textContent).toContain('fax');
  key('Enter');
  expect(onPick).not.toHaveBeenCalled();
});

it('wants every word, in any order, whatever the accents', () => {
  const item = { label: 'Ring José', description: 'front desk' };
  expect(matchScore(item, 'desk jose')).toBeGreaterThan(0);
  expect(matchScore(item, 'jose mobile')).toBe(0);
});
