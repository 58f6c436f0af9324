import { expect, it } from 'vitest';
import { cursorAfter, segmentAt, type MapCursor, type MapRow } from './week-rows.ts';

const row = (name: string, ...edges: number[]): MapRow => ({
  name,
  segments: edges.slice(1).map((untilMinute, index) => ({
    fromMinute: edges[index]!,
    untilMinute,
    end: { kind: 'message', who: [], onCall: null, text: `${name} ${edges[index]}`, says: '', seconds: 0 },
    atMs: 0,
  })),
});
const rows = [row('Monday', 0, 480, 720, 780, 1440), row('Tuesday', 0, 1440), row('Wednesday', 0, 480, 720, 780, 1440)];
const press = (from: MapCursor, ...keys: string[]): MapCursor =>
  keys.reduce(
    (at, key) => cursorAfter(rows, at, { key: key.replace('Ctrl+', ''), ctrl: key.startsWith('Ctrl+') }) ?? at,
    from,
  );
const at = (...keys: string[]) => segmentAt(rows, press({ row: 0, minute: 0 }, ...keys))?.end.text;

it('goes from stretch to stretch and stays at the ends of a day', () => {
  expect(at('ArrowRight', 'ArrowRight')).toBe('Monday 720');
  expect(at('ArrowLeft')).toBe('Monday 0');
  expect(at('End', 'ArrowRight')).toBe('Monday 780');
});

it('keeps the time of day over days that are not divided', () => {
  expect(at('ArrowRight', 'ArrowRight', 'ArrowDown')).toBe('Tuesday 0');
  expect(at('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown')).toBe('Wednesday 720');
  expect(at('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toBe('Tuesday 0');
});

it('jumps within the day and, with Control, over the week; other keys mean nothing', () => {
  expect(at('End')).toBe('Monday 780');
  expect(at('End', 'Home')).toBe('Monday 0');
  expect(at('Ctrl+End')).toBe('Wednesday 780');
  expect(at('Ctrl+End', 'Ctrl+Home')).toBe('Monday 0');
  expect(cursorAfter(rows, { row: 0, minute: 0 }, { key: 'a', ctrl: false })).toBeNull();
});
