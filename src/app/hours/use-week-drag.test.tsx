// @vitest-environment happy-dom
import { act, useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { mount } from '../ui/mount.fixture.tsx';
import { useWeekDrag } from './use-week-drag.ts';
import type { DayPiece } from '../things/week-pieces.ts';
import type { Dragged } from './week-drag.ts';

interface WeekProps {
  onDrop: (dragged: Dragged) => void;
  pieces?: readonly DayPiece[];
  over?: boolean;
}

/** Two days of 1440 pixels by 10, one below the other: a pixel is a minute. */
function Week({ onDrop, pieces = [], over = true }: WeekProps) {
  const body = useRef<HTMLDivElement>(null);
  const { handlers } = useWeekDrag({
    body,
    range: { from: 0, to: 1440 },
    pieces,
    brush: 'lunch',
    over,
    onHold: () => undefined,
    onPress: () => undefined,
    onDrop,
  });
  return (
    <div ref={body} {...handlers}>
      {[1, 2].map((day) => (
        <div
          key={day}
          data-track={day}
          ref={(track) => {
            if (track) track.getBoundingClientRect = () => new DOMRect(0, (day - 1) * 10, 1440, 10);
          }}
        />
      ))}
    </div>
  );
}

function pointerOn(page: ReturnType<typeof mount>) {
  const track = page.find('[data-track="1"]');
  track.parentElement!.setPointerCapture = () => undefined;
  return (type: string, clientX: number, clientY: number) =>
    track.dispatchEvent(new PointerEvent(type, { clientX, clientY, button: 0, bubbles: true }));
}

it('a drag ends where the pointer is let go, also when that comes before the last move was drawn', () => {
  const onDrop = vi.fn<(dragged: Dragged) => void>();
  const page = mount(<Week onDrop={onDrop} />);
  const send = pointerOn(page);
  act(() => {
    send('pointerdown', 720, 5);
  });
  act(() => {
    send('pointermove', 740, 5);
  });
  act(() => {
    send('pointermove', 770, 15);
    send('pointerup', 780, 15);
  });
  expect(onDrop.mock.calls[0]?.[0].painted).toEqual([
    { day: 1, fromMinute: 720, toMinute: 780, period: 'lunch' },
    { day: 2, fromMinute: 720, toMinute: 780, period: 'lunch' },
  ]);
});

it('a time that is moved goes with it, also when the week is read anew in the middle of the drag', () => {
  const onDrop = vi.fn<(dragged: Dragged) => void>();
  const week = (): DayPiece[] => [{ day: 1, fromMinute: 720, toMinute: 780, period: 'lunch' }];
  const page = mount(<Week onDrop={onDrop} pieces={week()} over={false} />);
  const send = pointerOn(page);
  act(() => {
    send('pointerdown', 750, 5);
  });
  page.render(<Week onDrop={onDrop} pieces={week()} over={false} />);
  act(() => {
    send('pointermove', 750, 15);
    send('pointerup', 750, 15);
  });
  expect(onDrop.mock.calls[0]?.[0].pieces).toEqual([{ day: 2, fromMinute: 720, toMinute: 780, period: 'lunch' }]);
});
