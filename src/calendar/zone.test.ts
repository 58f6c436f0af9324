import { describe, expect, it } from 'vitest';
import { dayNumberOf } from './local-date.ts';
import { dayAt, instantOf, localAt, localText, parseLocal, startOfDay } from './zone.ts';
import { isZone, nextOffsetChange, offsetAt } from './zone-offsets.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('zones', () => {
  it('knows IANA names and nothing else', () => {
    for (const name of ['UTC', 'Europe/Berlin', 'Etc/GMT+5', 'America/Argentina/Ushuaia'])
      expect(isZone(name)).toBe(true);
    for (const name of ['', 'Mars/Olympus', '+05:30', 'Europe/Berlin ', 'constructor', 'A'.repeat(500)])
      expect(isZone(name)).toBe(false);
    expect(() => offsetAt('Mars/Olympus', 0)).toThrow(RangeError);
  });

  it('tells offsets to the second and milliseconds before a change', () => {
    const change = utc('2026-03-08T07:00:00');
    expect(offsetAt('America/New_York', change - 1)).toBe(-5 * 3_600_000);
    expect(offsetAt('America/New_York', change)).toBe(-4 * 3_600_000);
    expect(offsetAt('Asia/Kathmandu', change)).toBe(20_700_000);
    expect(offsetAt('America/New_York', utc('1880-01-01T00:00:00'))).toBe(-(4 * 3600 + 56 * 60 + 2) * 1000);
  });

  it('finds the next change within bounds, also over many years', () => {
    expect(nextOffsetChange('Europe/Berlin', utc('2026-01-01T00:00'), utc('2027-01-01T00:00'))).toBe(
      utc('2026-03-29T01:00'),
    );
    expect(nextOffsetChange('Europe/Berlin', utc('2026-01-01T00:00'), utc('2026-03-01T00:00'))).toBeNull();
    expect(nextOffsetChange('America/Sao_Paulo', utc('2019-03-01T00:00'), utc('2030-01-01T00:00'))).toBeNull();
  });

  it('reads the wall clock', () => {
    expect(localAt('Australia/Lord_Howe', utc('2026-01-31T23:59:58'))).toEqual({
      year: 2026,
      month: 2,
      day: 1,
      weekday: 7,
      minute: 659,
      second: 58,
    });
    expect(localText('America/St_Johns', utc('2026-01-01T00:00:00'))).toBe('2025-12-31T20:30');
  });

  it('moves a skipped time forward and picks of a repeated one', () => {
    const spring = { year: 2026, month: 3, day: 8 };
    const autumn = { year: 2026, month: 11, day: 1 };
    const zone = 'America/New_York';
    expect(localText(zone, instantOf(zone, spring, 150, 'earlier'))).toBe('2026-03-08T03:30');
    expect(localText(zone, instantOf(zone, spring, 150, 'later'))).toBe('2026-03-08T03:30');
    expect(instantOf(zone, autumn, 90, 'earlier')).toBe(utc('2026-11-01T05:30'));
    expect(instantOf(zone, autumn, 90, 'later')).toBe(utc('2026-11-01T06:30'));
    expect(instantOf(zone, autumn, 1440, 'later')).toBe(utc('2026-11-02T05:00'));
  });

  it('begins a date at its first instant, whatever midnight does', () => {
    // Skipped midnight.
    expect(startOfDay('Asia/Beirut', dayNumberOf(2026, 3, 29))).toBe(utc('2026-03-28T22:00'));
    // Skipped date: it is empty.
    const skipped = dayNumberOf(2011, 12, 30);
    expect(startOfDay('Pacific/Apia', skipped)).toBe(startOfDay('Pacific/Apia', skipped + 1));
    // Repeated midnight: the hour before it that comes again belongs to the new date.
    const again = utc('2010-11-07T03:00');
    expect(localText('America/St_Johns', again)).toBe('2010-11-06T23:30');
    expect(dayAt('America/St_Johns', again)).toBe(dayNumberOf(2010, 11, 7));
  });

  it('parses wall times', () => {
    expect(parseLocal('2026-07-01T09:15', 'Europe/Berlin')).toEqual({ ok: true, value: utc('2026-07-01T07:15') });
    expect(parseLocal('2026-03-29T02:30', 'Europe/Berlin')).toEqual({ ok: true, value: utc('2026-03-29T01:30') });
    expect(parseLocal('2026-10-25T02:30', 'Europe/Berlin')).toEqual({ ok: true, value: utc('2026-10-25T00:30') });
    for (const text of [
      '',
      '2026-02-30T09:00',
      '2026-07-01',
      '2026-07-01T24:00',
      '2026-07-01T09:00Z',
      '2026-07-01T09:00T',
    ])
      expect(parseLocal(text, 'Europe/Berlin').ok).toBe(false);
  });
});
