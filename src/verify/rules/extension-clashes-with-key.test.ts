import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { extensionClashesWithKey } from './extension-clashes-with-key.ts';

const menu = (key: string, dialExtensions: boolean) =>
  planOf({ menu: step('menu', 'Main menu', { dialExtensions, keys: [{ id: 'k', key, label: 'Sales' }] }) });

it('accepts keys that begin no extension, and menus that take none', () => {
  expect(findingsOf(extensionClashesWithKey, soundPlan)).toEqual([]);
  expect(findingsOf(extensionClashesWithKey, menu('2', true))).toEqual([]);
  expect(findingsOf(extensionClashesWithKey, menu('1', false))).toEqual([]);
});

it('hints at a key that has to wait for more digits', () => {
  expect(findingsOf(extensionClashesWithKey, menu('1', true))).toMatchObject([
    {
      id: 'extension-clashes-with-key/main/menu/k',
      severity: 'hint',
      message:
        'Key 1, “Sales”, of “Main menu”, waits for more digits, because the extension of “Ann Lee” begins with 1.',
    },
  ]);
});

it('warns of an extension that a key hides', () => {
  const plan = menu('1', true);
  const people = { ann: { ...plan.people['ann']!, extension: '1' } };
  expect(findingsOf(extensionClashesWithKey, { ...plan, people })).toMatchObject([
    {
      severity: 'warning',
      message: 'Key 1, “Sales”, of “Main menu”, is also the extension of “Ann Lee”, whom nobody reaches by it.',
    },
  ]);
});
