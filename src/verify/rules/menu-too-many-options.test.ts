import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { menuTooManyOptions } from './menu-too-many-options.ts';

const withKeys = (keys: string) =>
  planOf({
    menu: step('menu', 'Main menu', {
      keys: keys.split('').map((key, index) => ({ id: `k${index}`, key, label: `Choice ${key}` })),
    }),
  });

it('accepts seven choices and the keys that every menu has', () => {
  expect(findingsOf(menuTooManyOptions, soundPlan)).toEqual([]);
  expect(findingsOf(menuTooManyOptions, withKeys('12345670*#'))).toEqual([]);
});

it('hints at the eighth, and never advises a second menu', () => {
  const [found] = findingsOf(menuTooManyOptions, withKeys('12345678'));
  expect(found).toMatchObject({ id: 'menu-too-many-options/main/menu', severity: 'hint' });
  expect(found!.message).toBe('“Main menu” has 8 choices, more than callers keep in mind.');
  expect(found!.fix).toContain('Do not split it');
});
