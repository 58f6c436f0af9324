// command-palette: one list over everything in a plan and everything one can do, found by typing. It knows no plan: whoever
// shows it passes the entries in.
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the native lists can neither be searched nor hold icons and descriptions */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { giveHeldKeys, heldKeys } from '../ui/held-keys.ts';
import { IconTile } from '../ui/icon-tile.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd, shortcutText } from '../ui/kbd.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import { createRanking } from './rank-entries.ts';
import { recentEntries, rememberEntry } from './recent-entries.ts';

interface CommandPaletteProps {
  /** Whose recent entries are remembered. */
  plan: string;
  entries: readonly PaletteEntry[];
  /** Entries made of what was typed, such as a call at a typed time. */
  offer: (typed: string) => readonly PaletteEntry[];
  onClose: () => void;
}

const SIGNS = [
  ['>', 'commands'],
  ['@', 'people'],
  ['#', 'steps'],
] as const;

/** A search over everything: arrows, Home and End move, Enter goes or does, Esc closes. */
export function CommandPalette({ plan, entries, offer, onClose }: CommandPaletteProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What was typed while this was fetched.
  const [typed, setTyped] = useState(heldKeys);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [recent] = useState(() => recentEntries(plan));
  const rank = useMemo(() => createRanking(entries), [entries]);
  const groups = useMemo(() => rank(typed, recent, offer(typed)), [rank, typed, recent, offer]);
  const shown = groups.flatMap((group) => group.entries);
  const active = shown.find((entry) => entry.id === activeId) ?? shown[0];

  // With the first paint: whoever sees the field types into it.
  useLayoutEffect(() => {
    giveHeldKeys(setTyped);
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, []);
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const choose = (entry: PaletteEntry) => {
    rememberEntry(plan, entry.id);
    onClose();
    // The dialog gives the focus back when it goes; what the entry does may put it elsewhere.
    requestAnimationFrame(() => entry.run());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    const here = active ? shown.indexOf(active) : -1;
    const last = shown.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: here >= last ? 0 : here + 1,
      ArrowUp: here <= 0 ? last : here - 1,
      PageDown: Math.min(last, here + 8),
      PageUp: Math.max(0, here - 8),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next !== undefined) setActiveId(shown[next]?.id ?? null);
    else if (event.key === 'Enter') {
      if (active) choose(active);
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog title="Find anything, do anything" hideTitle dismissible onClose={onClose}>
      <div className="flex max-h-[min(34rem,70dvh)] flex-col">
        <div className="flex items-center gap-2.5 border-b border-line px-4 text-muted">
          <Icon name="search" size={18} />
          <input
            ref={input}
            role="combobox"
            aria-label="Find anything, do anything"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active ? `${id}-${active.id}` : undefined}
            autoComplete="off"
            spellCheck="false"
            placeholder="A step, a person, a number, or what to do"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActiveId(null);
            }}
            onKeyDown={onKeyDown}
            className="min-h-13 w-full min-w-0 bg-transparent text-lg text-text outline-none placeholder:text-muted max-sm:text-[1rem]"
          />
          <Kbd keys="Esc" />
        </div>
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label="Found"
          className={`min-h-0 flex-1 overflow-auto p-1.5 ${shown.length === 0 ? 'hidden' : ''}`}
        >
          {groups.map((group) => (
            <div key={group.label} role="group" aria-label={group.label || 'As you typed'}>
              {group.label && <div className="px-2.5 pt-2 pb-1 text-xs font-semibold text-muted">{group.label}</div>}
              {group.entries.map((entry) => (
                // The field keeps the focus and has the keys (aria-activedescendant), so an option only takes the pointer.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={entry.id}
                  id={`${id}-${entry.id}`}
                  role="option"
                  aria-selected={entry === active}
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerMove={() => setActiveId(entry.id)}
                  onClick={() => choose(entry)}
                  className="flex min-h-10 cursor-pointer items-center gap-3 rounded-small px-2.5 py-1 aria-selected:bg-hover"
                >
                  {entry.tile ? (
                    <IconTile icon={entry.icon} group={entry.tile} size="small" />
                  ) : (
                    <span className="inline-flex size-7 shrink-0 items-center justify-center text-muted">
                      <Icon name={entry.icon} size={17} />
                    </span>
                  )}
                  <span className="min-w-0 flex-1 sm:flex sm:h-5 sm:flex-wrap sm:items-baseline sm:gap-x-2 sm:overflow-hidden">
                    <span className="block truncate text-md font-medium sm:max-w-full">{entry.label}</span>
                    {entry.description && (
                      <span className="block min-w-0 truncate text-sm text-muted sm:flex-[1_0_8rem]">
                        {entry.description}
                      </span>
                    )}
                  </span>
                  {entry.shortcut && (
                    <span className="shrink-0 text-sm text-muted">{shortcutText(entry.shortcut)}</span>
                  )}
                </div>
              ))}
            </div>
          ))}
        </div>
        <output className={shown.length === 0 ? 'block px-4 py-8 text-center text-muted' : 'sr-only'}>
          {shown.length === 0
            ? `Nothing is called “${typed.trim()}”. Try part of a name, a phone number, or a time such as fri 12:30.`
            : typed && `${shown.length} found`}
        </output>
        <p className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line px-4 py-2 text-sm text-muted">
          {SIGNS.map(([sign, words]) => (
            <span key={sign}>
              <Kbd keys={sign} /> {words}
            </span>
          ))}
          <span className="max-sm:hidden">A phone number finds its uses; a time tries a call</span>
        </p>
      </div>
    </Dialog>
  );
}
