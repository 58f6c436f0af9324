// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { mount } from './mount.fixture.tsx';
import { Tabs } from './tabs.tsx';

const tabs = ['problems', 'try', 'coverage'].map((id) => ({ id, label: id }));

it('has one tab stop, the current tab', () => {
  const { all } = mount(<Tabs label="Tools" name="t" tabs={tabs} current="try" onSelect={vi.fn()} />);
  expect(all('[role=tab]').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
});

it('moves and selects with the arrows, around the ends', () => {
  const onSelect = vi.fn<(id: string) => void>();
  const { focus, key } = mount(<Tabs label="Tools" name="t" tabs={tabs} current="problems" onSelect={onSelect} />);
  focus('[data-tab=problems]');
  key('ArrowLeft');
  key('ArrowRight');
  key('End');
  expect(onSelect.mock.calls.flat()).toEqual(['coverage', 'problems', 'coverage']);
  expect(document.activeElement?.textContent).toBe('coverage');
});

it('only moves while every panel is closed', () => {
  const onSelect = vi.fn<(id: string) => void>();
  const { focus, key } = mount(<Tabs label="Tools" name="t" tabs={tabs} current={null} onSelect={onSelect} />);
  focus('[data-tab=problems]');
  key('ArrowRight');
  expect(document.activeElement?.textContent).toBe('try');
  expect(onSelect).not.toHaveBeenCalled();
});
