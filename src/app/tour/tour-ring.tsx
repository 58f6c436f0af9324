import { useEffect, useEffectEvent, useState } from 'react';

interface TourRingProps {
  /** What is pointed at; null while it is not on the screen. */
  target: () => Element | null;
  /** Somebody pressed what is pointed at. */
  onPress?: (() => void) | undefined;
}

/** How often the ring looks where its target is; panels open and close under it. */
const LOOK_MS = 150;

/** A ring around something on the page; it takes no press, hides nothing and dims nothing. */
export function TourRing({ target, onPress }: TourRingProps) {
  const [box, setBox] = useState<DOMRect | null>(null);
  const find = useEffectEvent(target);
  const press = useEffectEvent(() => onPress?.());
  useEffect(() => {
    const look = () => {
      const now = boxAround(find());
      setBox((before) => (sameBox(before, now) ? before : now));
    };
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Node && find()?.contains(event.target) === true) press();
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    window.addEventListener('resize', look);
    document.addEventListener('click', onClick);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', look);
      document.removeEventListener('click', onClick);
    };
  }, []);
  if (box === null) return null;
  return (
    <div
      aria-hidden="true"
      data-tour="ring"
      className="pointer-events-none fixed z-40 rounded-card ring-2 ring-accent"
      style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
    />
  );
}

/** A row has others close above and below it: the ring lies within. */
function boxAround(target: Element | null): DOMRect | null {
  if (target === null) return null;
  const { left, top, width, height } = target.getBoundingClientRect();
  const room = target.tagName === 'LI' ? -2 : 3;
  return width === 0 ? null : new DOMRect(left - room, top - room, width + 2 * room, height + 2 * room);
}

const sameBox = (one: DOMRect | null, other: DOMRect | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height);
