import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { shortcutText } from './kbd.tsx';
import type { Align, FloatingAnchor } from './place-floating.ts';
import { Popover } from './popover.tsx';

export interface MenuAction {
  id: string;
  label: string;
  icon?: IconName | undefined;
  /** Shown at the right; the handler of the key lives elsewhere. */
  shortcut?: string | undefined;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  /** With a value the item is one choice of several. */
  checked?: boolean | undefined;
  onSelect: () => void;
}
export type MenuEntry = MenuAction | 'separator';

interface MenuListProps {
  label: string;
  items: readonly MenuEntry[];
  /** The button that opened it, or the point of a right click. */
  anchor: () => FloatingAnchor | null;
  onClose: () => void;
  startAt?: 'first' | 'last' | undefined;
  align?: Align | undefined;
}

const typeaheadMs = 600;

/** An open menu: arrows wrap, Home and End jump, letters find, Enter selects, Esc and Tab close. */
export function MenuList({ label, items, anchor, onClose, startAt = 'first', align }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', atMs: 0 });
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-menu-item]') ?? [])];

  // The popover inside has shown itself by now: a child's layout effects run before its parent's.
  useLayoutEffect(() => {
    const all = list.current?.querySelectorAll<HTMLElement>('[data-menu-item]');
    all?.[startAt === 'first' ? 0 : all.length - 1]?.focus({ preventScroll: true });
  }, [startAt]);

  const find = (letter: string) => {
    const nowMs = performance.now();
    const continues = nowMs - typed.current.atMs < typeaheadMs;
    const text = (continues ? typed.current.text : '') + letter.toLowerCase();
    typed.current = { text, atMs: nowMs };
    const all = buttons();
    const here = all.findIndex((item) => item === document.activeElement);
    // One letter moves on from the current item, more letters may stay on it.
    const start = text.length === 1 ? here + 1 : Math.max(here, 0);
    const ordered = [...all.slice(start), ...all.slice(0, start)];
    ordered.find((item) => item.dataset['menuItem']?.toLowerCase().startsWith(text))?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const here = all.findIndex((item) => item === document.activeElement);
    const moves: Record<string, number> = {
      ArrowDown: (here + 1) % all.length,
      ArrowUp: (here - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next]?.focus();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      onClose();
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      find(event.key);
    }
    // Keys of an open menu are not keys of the canvas under it; Esc goes on to the popover, which stops it.
    if (event.key !== 'Escape') event.stopPropagation();
  };

  return (
    <Popover anchor={anchor} onClose={onClose} align={align}>
      <div
        ref={list}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={onKeyDown}
        className="min-w-48 p-1 outline-none"
      >
        {items.map((item, at) =>
          item === 'separator' ? (
            // oxlint-disable-next-line react/no-array-index-key -- separators have no identity
            <hr key={`separator-${at}`} className="my-1 border-line" />
          ) : (
            <button
              key={item.id}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              aria-disabled={item.disabled || undefined}
              data-menu-item={item.label}
              tabIndex={-1}
              className={`flex min-h-8 w-full items-center gap-2.5 rounded-small px-2.5 text-left font-medium focus:bg-hover focus-visible:-outline-offset-2 aria-disabled:opacity-50 ${item.danger ? 'text-lost' : ''}`}
              onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
              onClick={() => {
                if (item.disabled) return;
                onClose();
                item.onSelect();
              }}
            >
              <span className="flex w-4 justify-center text-muted">
                {item.checked ? <Icon name="check" /> : item.icon && <Icon name={item.icon} />}
              </span>
              <span className="flex-1">{item.label}</span>
              {item.shortcut && <span className="ml-4 text-sm text-muted">{shortcutText(item.shortcut)}</span>}
            </button>
          ),
        )}
      </div>
    </Popover>
  );
}
