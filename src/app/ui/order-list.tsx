import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { announce } from './announcer.tsx';
import { dropIndex } from './drop-index.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';

interface OrderListProps<T> {
  /** The name of the list. */
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  /** The row in words, for the names of its buttons. */
  nameOf: (item: T) => string;
  onMove: (from: number, to: number) => void;
  onRemove?: ((item: T) => void) | undefined;
  /** "Remove" unless something else happens. */
  removeWord?: string | undefined;
  children: (item: T, index: number) => ReactNode;
}

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** An ordered list whose rows move by dragging their handle, by the arrow keys on it, or by buttons. */
export function OrderList<T>({ label, items, idOf, nameOf, onMove, onRemove, ...rest }: OrderListProps<T>) {
  const { removeWord = 'Remove', children } = rest;
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const move = (from: number, to: number) => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length || to === from) return;
    onMove(from, to);
    announce(`${nameOf(item)} is now ${to + 1} of ${items.length}.`);
  };
  const landing = (from: number, y: number) => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    return dropIndex(
      rows.map((row) => (row.top + row.bottom) / 2),
      from,
      y,
    );
  };
  const handle = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      if (event.button !== 0 || items.length < 2) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag?.from === index) setDrag({ from: index, to: landing(index, event.clientY) });
    },
    onPointerUp: (event: PointerEvent) => {
      // The last move may not have been drawn yet: where the pointer is counts, not what is on the screen.
      if (drag?.from === index) move(drag.from, landing(index, event.clientY));
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  const mark = (index: number) => {
    if (!drag || drag.to === drag.from || drag.to !== index) return '';
    return drag.to < drag.from ? 'shadow-[0_-2px_0_var(--color-accent)]' : 'shadow-[0_2px_0_var(--color-accent)]';
  };

  return (
    <ol ref={list} aria-label={label} className="flex flex-col divide-y divide-line rounded-control border border-line">
      {items.map((item, index) => {
        const name = nameOf(item);
        return (
          <li
            key={idOf(item)}
            className={`flex items-start gap-1.5 py-2 pr-2 pl-1 ${drag?.from === index ? 'bg-hover opacity-70' : ''} ${mark(index)}`}
          >
            <button
              type="button"
              aria-label={`Move ${name}`}
              title="Drag, or use the arrow keys"
              className="inline-flex h-8.5 w-6 shrink-0 cursor-grab touch-none items-center justify-center rounded-small text-muted hover:bg-hover hover:text-text"
              onKeyDown={(event) => {
                const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                if (by === undefined) return;
                event.preventDefault();
                event.stopPropagation();
                move(index, index + by);
              }}
              {...handle(index)}
            >
              <Icon name="grip-vertical" size={15} />
            </button>
            <div className="min-w-0 flex-1">{children(item, index)}</div>
            <div className="flex shrink-0 pt-0.5">
              <IconButton
                icon="chevron-up"
                size="small"
                label={`Move ${name} up`}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <IconButton
                icon="chevron-down"
                size="small"
                label={`Move ${name} down`}
                disabled={index === items.length - 1}
                onClick={() => move(index, index + 1)}
              />
              {onRemove && (
                <IconButton icon="x" size="small" label={`${removeWord} ${name}`} onClick={() => onRemove(item)} />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
