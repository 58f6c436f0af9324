export type Side = 'bottom' | 'top' | 'right' | 'left';
export type Align = 'start' | 'center' | 'end';
/** What a panel hangs on: an element, or a point such as a right click. */
export type FloatingAnchor = Element | { x: number; y: number };

const gap = 6;
const margin = 8;

function opposite(side: Side): Side {
  return ({ bottom: 'top', top: 'bottom', right: 'left', left: 'right' } as const)[side];
}

/** Sets left, top and the greatest height of a fixed panel beside its anchor, on the other side where there is more room. */
export function placeFloating(panel: HTMLElement, anchor: FloatingAnchor, side: Side, align: Align): void {
  const box = anchor instanceof Element ? anchor.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y, 0, 0);
  const width = document.documentElement.clientWidth;
  const height = window.innerHeight;
  const room = {
    top: box.top - gap - margin,
    bottom: height - box.bottom - gap - margin,
    left: box.left - gap - margin,
    right: width - box.right - gap - margin,
  };
  panel.style.maxHeight = '';
  const size = { width: panel.offsetWidth, height: panel.offsetHeight };
  const upright = side === 'top' || side === 'bottom';
  const needed = upright ? size.height : size.width;
  const used = room[side] < needed && room[opposite(side)] > room[side] ? opposite(side) : side;
  const tallest = upright ? Math.max(room[used], 120) : height - 2 * margin;
  const shownHeight = Math.min(size.height, tallest);

  const along = (start: number, end: number, length: number) =>
    align === 'start' ? start : align === 'end' ? end - length : (start + end - length) / 2;
  let left = along(box.left, box.right, size.width);
  let top = along(box.top, box.bottom, shownHeight);
  if (used === 'bottom') top = box.bottom + gap;
  if (used === 'top') top = box.top - gap - shownHeight;
  if (used === 'right') left = box.right + gap;
  if (used === 'left') left = box.left - gap - size.width;

  panel.style.maxHeight = `${tallest}px`;
  panel.style.left = `${Math.max(margin, Math.min(left, width - size.width - margin))}px`;
  panel.style.top = `${Math.max(margin, Math.min(top, height - shownHeight - margin))}px`;
}
