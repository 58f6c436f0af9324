import { expect, it } from 'vitest';
import { NORMAL } from '../../plan/situation.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { heardAt, usualHours } from './heard-at.ts';

it('a greeting is heard by the hours its own call flow asks first', () => {
  const plan = clinic();
  const billing = Object.entries(plan.hours).find(([, { name }]) => name === 'Billing hours')![0];
  expect(usualHours(plan, 'billing-closed')).toBe(billing);
  // Saturday noon in Chicago: the front desk opens on Monday at 8, billing at its own hour.
  const atMs = Date.UTC(2026, 11, 5, 22);
  expect(heardAt(plan, NORMAL, 'after-hours', usualHours(plan, 'after-hours'), atMs).text).toContain('8 AM on Monday');
  expect(heardAt(plan, NORMAL, 'billing-closed', billing, atMs).text).toMatch(/\d+ [AP]M on Monday/);
});
