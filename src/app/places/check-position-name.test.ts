import { expect, it } from 'vitest';
import { checkPositionName } from './check-position-name.ts';

it('refuses nothing, and what another position is called, in whatever case', () => {
  const check = checkPositionName([{ name: 'Snow day' }]);
  expect(check(' ice day ')).toEqual({ ok: true, value: 'ice day' });
  expect(check('snow DAY')).toMatchObject({ ok: false });
  expect(check(' ')).toMatchObject({ ok: false });
});
