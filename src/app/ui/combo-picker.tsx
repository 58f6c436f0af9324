/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the native lists can neither be searched nor hold icons and descriptions */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { IconTile, type StepGroup } from './icon-tile.tsx';
import { Icon, type IconName } from './icon.tsx';
import { shortcutText } from './kbd.tsx';
import { matchScore, type Searchable } from './match-items.ts';

export interface PickerItem extends Searchable {
  id: string;
  icon?: IconName | undefined;
  /** With a group the icon stands on its coloured tile. */
  group?: StepGroup | undefined;
  shortcut?: string | undefined;
  disabled?: boolean | undefined;
}
export interface PickerGroup {
  id: string;
  /** Empty for items without a heading. */
  label: string;
  items: readonly PickerItem[];
}

interface ComboPickerProps {
  /** The name of the search field. */
  label: string;
  groups: readonly PickerGroup[];
  onPick: (id: string) => void;
  placeholder?: string | undefined;
  /** The item that is chosen now; it is marked and active first. */
  selected?: string | null | undefined;
  /** Said when nothing matches; gets what was typed. */
  emptyText?: ((query: string) => string) | undefined;
  /** What was typed, for lists that the owner narrows or extends itself. */
  onQuery?: ((query: string) => void) | undefined;
}

/** A search field over a grouped list; the field keeps the focus, arrows move, Enter picks, Esc is the surrounding panel's. */
export function ComboPicker({
  label,
  groups,
  onPick,
  placeholder = 'Search',
  selected = null,
  emptyText,
  onQuery,
}: ComboPickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string | null>(selected);

  const shown = useMemo(
    () =>
      groups
        .map((group) => ({ ...group, items: group.items.filter((item) => matchScore(item, query) > 0) }))
        .filter((group) => group.items.length > 0),
    [groups, query],
  );
  const pickable = shown.flatMap((group) => group.items).filter((item) => !item.disabled);
  const active = pickable.find((item) => item.id === activeId) ?? pickable[0];

  useEffect(() => {
    // Not autoFocus nor a layout effect: those run before the panel around this one is shown.
    input.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const search = (text: string) => {
    setQuery(text);
    onQuery?.(text);
    const ranked = groups
      .flatMap((group) => group.items)
      .filter((item) => !item.disabled)
      .map((item) => ({ id: item.id, score: matchScore(item, text) }));
    const best = Math.max(0, ...ranked.map((item) => item.score));
    setActiveId(best > 0 ? (ranked.find((item) => item.score === best)?.id ?? null) : null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const here = active ? pickable.indexOf(active) : -1;
    const last = pickable.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: here >= last ? 0 : here + 1,
      ArrowUp: here <= 0 ? last : here - 1,
      PageDown: Math.min(last, here + 8),
      PageUp: Math.max(0, here - 8),
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setActiveId(pickable[next]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active) onPick(active.id);
    }
    if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
  };

  return (
    <div className="flex max-h-[inherit] w-full flex-col">
      <div className="flex items-center gap-2 border-b border-line px-3 text-muted">
        <Icon name="search" />
        <input
          ref={input}
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${id}-${active.id}` : undefined}
          autoComplete="off"
          spellCheck="false"
          placeholder={placeholder}
          value={query}
          onChange={(event) => search(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-h-11 w-full min-w-0 bg-transparent text-md text-text outline-none placeholder:text-muted max-sm:text-[1rem]"
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={`max-h-80 min-h-0 overflow-auto p-1.5 ${shown.length === 0 ? 'hidden' : ''}`}
      >
        {shown.map((group) => (
          <div key={group.id} role="group" aria-label={group.label || label}>
            {group.label && <div className="px-2 pt-2 pb-1 text-xs font-semibold text-muted">{group.label}</div>}
            {group.items.map((item) => (
              // The field keeps the focus and has the keys (aria-activedescendant), so an option only takes the pointer.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={item.id}
                id={`${id}-${item.id}`}
                role="option"
                aria-selected={item.id === active?.id}
                aria-disabled={item.disabled || undefined}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => !item.disabled && setActiveId(item.id)}
                onClick={() => !item.disabled && onPick(item.id)}
                className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-small px-2 py-1.5 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 aria-selected:bg-hover"
              >
                {item.icon && item.group && <IconTile icon={item.icon} group={item.group} size="small" />}
                {item.icon && !item.group && <Icon name={item.icon} />}
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-medium">{item.label}</span>
                  {item.description && <span className="block text-sm text-muted">{item.description}</span>}
                </span>
                {item.shortcut && <span className="text-sm text-muted">{shortcutText(item.shortcut)}</span>}
                {item.id === selected && <Icon name="check" label="chosen" />}
              </div>
            ))}
          </div>
        ))}
      </div>
      <output className={shown.length === 0 ? 'block px-3 py-5 text-center text-muted' : 'sr-only'}>
        {shown.length === 0
          ? (emptyText?.(query) ?? `Nothing matches “${query}”.`)
          : query && `${pickable.length} found`}
      </output>
    </div>
  );
}
