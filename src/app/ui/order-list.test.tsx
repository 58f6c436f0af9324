// @vitest-environment happy-dom
import { useState } from 'react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dropIndex } from './drop-index.ts';
import { mount } from './mount.fixture.tsx';
import { moved } from './moved.ts';
import { OrderList } from './order-list.tsx';

function Letters() {
  const [items, setItems] = useState(['A', 'B', 'C']);
  return (
    <OrderList
      label="Letters"
      items={items}
      idOf={(item) => item}
      nameOf={(item) => item}
      onMove={(from, to) => setItems(moved(items, from, to))}
      onRemove={(item) => setItems(items.filter((other) => other !== item))}
    >
      {(item) => <b>{item}</b>}
    </OrderList>
  );
}
const order = (page: ReturnType<typeof mount>) =>
  page
    .all('b')
    .map((item) => item.textContent)
    .join('');

it('moves rows by the arrow keys on the handle, which keeps the focus, and stops at the ends', () => {
  const page = mount(<Letters />);
  page.focus('[aria-label="Move A"]');
  page.key('ArrowDown');
  page.key('ArrowDown');
  page.key('ArrowDown');
  expect(order(page)).toBe('BCA');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move A');
  page.key('ArrowUp');
  expect(order(page)).toBe('BAC');
});
it('moves and removes rows by buttons, and offers no move past an end', () => {
  const page = mount(<Letters />);
  page.press('[aria-label="Move C up"]');
  expect(order(page)).toBe('ACB');
  expect(page.find('[aria-label="Move A up"]').hasAttribute('disabled')).toBe(true);
  page.press('[aria-label="Remove C"]');
  expect(order(page)).toBe('AB');
});
it('drops a row where the pointer is: before those whose middle is below it', () => {
  expect(dropIndex([10, 30, 50], 0, 5)).toBe(0);
  expect(dropIndex([10, 30, 50], 0, 31)).toBe(1);
  expect(dropIndex([10, 30, 50], 0, 99)).toBe(2);
  expect(dropIndex([10, 30, 50], 2, 11)).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), fc.integer({ min: -50, max: 300 }), (count, from, y) => {
      const middles = Array.from({ length: count }, (_, index) => 10 + index * 20);
      const to = dropIndex(middles, from % count, y);
      expect(to).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThan(count);
    }),
  );
});
