import { expect, it } from 'vitest';
import { hrefOf, readPlace, type Place } from './place.ts';

it.each<Place>([
  { plan: null, page: 'flow', flow: null, item: null },
  { plan: 'clinic', page: 'flow', flow: null, item: null },
  { plan: 'clinic', page: 'flow', flow: 'main', item: null },
  { plan: 'clinic', page: 'outline', flow: null, item: null },
  { plan: 'clinic', page: 'outline', flow: 'main', item: null },
  { plan: null, page: 'home', flow: null, item: null },
  { plan: null, page: 'new', flow: null, item: null },
  { plan: null, page: 'new', flow: null, item: 'blank' },
  { plan: null, page: 'new', flow: null, item: 'template/two-sites' },
  { plan: 'clinic', page: 'flow', flow: 'main', item: 'menu/1' },
  { plan: 'clinic', page: 'history', flow: null, item: null },
  { plan: 'clinic', page: 'tests', flow: null, item: null },
  { plan: 'clinic', page: 'today', flow: null, item: null },
  { plan: 'clinic', page: 'on-call', flow: null, item: 'nurses' },
  { plan: null, page: 'shared', flow: null, item: 'q0Jm0vZl1w3c' },
  { plan: 'clinic', page: 'walk', flow: null, item: 'share' },
  { plan: 'clinic', page: 'caller-lists', flow: null, item: null },
])('reads back the address of %o', (place) => {
  expect(readPlace(hrefOf(place))).toEqual(place);
});

it('takes the hash of the skip link for no address, and nonsense for nowhere', () => {
  expect(readPlace('#main')).toBeNull();
  expect(readPlace('#/%E0%A4%A/x')).toEqual({ plan: null, page: 'flow', flow: null, item: null });
});
