import { expect, it } from 'vitest';
import { readStart, startPlace } from './start-place.ts';

it('reads back a start and a template, and none out of anything else', () => {
  expect(readStart(startPlace('blank').item)).toEqual({ named: 'blank', chosen: null });
  expect(readStart(startPlace('template', 'two-sites').item)).toEqual({ named: 'template', chosen: 'two-sites' });
  expect(readStart('blank/two-sites')).toEqual({ named: 'blank', chosen: null });
  for (const nothing of [null, undefined, '', 'nonsense'])
    expect(readStart(nothing)).toEqual({ named: null, chosen: null });
});
