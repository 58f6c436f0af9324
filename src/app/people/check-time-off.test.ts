import { describe, expect, it } from 'vitest';
import { checkTimeOff } from './check-time-off.ts';

const ZONE = 'America/Chicago';
const NOW = Date.UTC(2026, 2, 4, 15);
const check = (from: string, to: string) => checkTimeOff(ZONE, from, to, NOW);
const wrong = (from: string, to: string) => {
  const result = check(from, to);
  return result.ok ? null : result.error.field;
};

describe('time off', () => {
  it('is both days and those between, on the office’s clocks, also over a clock change', () => {
    // Chicago goes from UTC-6 to UTC-5 on 8 March 2026.
    expect(check('2026-03-06', '2026-03-09')).toEqual({
      ok: true,
      value: { fromMs: Date.UTC(2026, 2, 6, 6), untilMs: Date.UTC(2026, 2, 10, 5) },
    });
  });
  it('from today on begins at once', () => {
    expect(check('2026-03-04', '2026-03-04')).toEqual({ ok: true, value: { untilMs: Date.UTC(2026, 2, 5, 6) } });
    expect(check('2026-03-01', '2026-03-05')).toEqual({ ok: true, value: { untilMs: Date.UTC(2026, 2, 6, 6) } });
  });
  it('is refused at the field that is wrong', () => {
    expect(wrong('', '2026-03-05')).toBe('from');
    expect(wrong('2026-03-05', '')).toBe('to');
    expect(wrong('2026-02-30', '2026-03-05')).toBe('from');
    expect(wrong('2026-03-05', '2026-02-30')).toBe('to');
    expect(wrong('2026-03-06', '2026-03-05')).toBe('to');
    expect(wrong('2026-03-01', '2026-03-03')).toBe('to');
    expect(wrong('2026-03-05', '2027-06-01')).toBe('to');
  });
});
