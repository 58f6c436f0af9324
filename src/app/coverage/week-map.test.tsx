// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { DaySegment, EndKind } from '../../verify/coverage/coverage.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { WeekMap } from './week-map.tsx';
import type { MapRow } from './week-rows.ts';

const stretch = (fromMinute: number, untilMinute: number, kind: EndKind, says: string): DaySegment => ({
  fromMinute,
  untilMinute,
  end: { kind, who: [], onCall: null, text: says, says, seconds: 0 },
  atMs: fromMinute,
});
const message = 'leaves a message';
const rows: MapRow[] = [
  { name: 'Thursday', segments: [stretch(0, 1440, 'message', message)] },
  {
    name: 'Friday',
    segments: [
      stretch(0, 720, 'message', message),
      stretch(720, 780, 'lost', 'is lost'),
      stretch(780, 1440, 'message', message),
    ],
  },
];
const map = (onPlay: (segment: DaySegment) => void) => (
  <WeekMap label="Week" rows={rows} subject={null} onPlay={onPlay} />
);
let isNarrow = false;
beforeEach(() => {
  isNarrow = false;
  vi.spyOn(window, 'matchMedia').mockImplementation(
    () => Object.assign(new EventTarget(), { matches: isNarrow }) as unknown as MediaQueryList,
  );
});
const stops = (all: HTMLElement[]) =>
  all.filter(({ tabIndex }) => tabIndex === 0).map((cell) => cell.getAttribute('aria-label'));

it('says every stretch in words, lost ones with a pattern and an icon of their own', () => {
  const page = mount(map(() => undefined));
  expect(page.all('[role=gridcell]').map((cell) => cell.getAttribute('aria-label'))).toEqual([
    'Thursday, all day: leaves a message',
    'Friday, 00:00–12:00: leaves a message',
    'Friday, 12:00–13:00: is lost',
    'Friday, 13:00–24:00: leaves a message',
  ]);
  expect(page.find('[aria-label="Friday, 12:00–13:00: is lost"] [data-end=lost] svg')).toBeDefined();
});

it('has one tab stop, which follows the arrow keys, and plays the stretch that is pressed', () => {
  const onPlay = vi.fn();
  const page = mount(map(onPlay));
  page.focus('[role=gridcell]');
  page.key('ArrowDown');
  page.key('ArrowRight');
  expect(stops(page.all('[role=gridcell]'))).toEqual(['Friday, 12:00–13:00: is lost']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Friday, 12:00–13:00: is lost');
  page.press('[role=gridcell][tabindex="0"]');
  expect(onPlay).toHaveBeenCalledExactlyOnceWith(rows[1]?.segments[1]);
});

it('shows one day at a time on a narrow screen: tabs that say where somebody is lost, and each stretch in words below', () => {
  isNarrow = true;
  const onPlay = vi.fn();
  const page = mount(map(onPlay));
  const tabs = () =>
    page.all('[role=tab]').map((tab) => [tab.getAttribute('aria-label'), tab.getAttribute('aria-selected')]);
  const cells = () => page.all('[role=gridcell]').map((cell) => cell.getAttribute('aria-label'));
  expect(tabs()).toEqual([
    ['Thursday', 'true'],
    ['Friday, somebody is lost', 'false'],
  ]);
  expect(cells()).toEqual(['Thursday, all day: leaves a message']);

  page.focus('[role=tab]');
  page.key('ArrowRight');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Friday, somebody is lost');
  expect(cells()).toHaveLength(3);
  expect(page.all('[role=row]').map(({ textContent }) => textContent)).toEqual([
    '00:00–12:00leaves a message',
    '12:00–13:00is lost',
    '13:00–24:00leaves a message',
  ]);
  // Down goes along the day here, left to the day before.
  page.focus('[role=gridcell]');
  page.key('ArrowDown');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Friday, 12:00–13:00: is lost');
  page.press('[role=gridcell][tabindex="0"]');
  expect(onPlay).toHaveBeenCalledExactlyOnceWith(rows[1]?.segments[1]);
  page.key('ArrowLeft');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Thursday, all day: leaves a message');
});
