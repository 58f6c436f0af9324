import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { tabAfterKey } from './strip-keys.ts';

export interface Tab {
  id: string;
  label: string;
  /** A short count after the label, such as the number of problems. */
  count?: string | undefined;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** Null while no panel is open. */
  current: string | null;
  onSelect: (id: string) => void;
  /** Joins tabs and panels: each `TabPanel` gets the same one. */
  name: string;
}

/** A strip of tabs with one tab stop: arrows move and select, Home and End jump. */
export function Tabs({ label, tabs, current, onSelect, name }: TabsProps) {
  const strip = useRef<HTMLDivElement>(null);
  const stop = tabs.find((tab) => tab.id === current)?.id ?? tabs[0]?.id;

  const onKeyDown = (event: KeyboardEvent) => {
    const here = tabs.findIndex((tab) => tab.id === document.activeElement?.getAttribute('data-tab'));
    const next = tabs[tabAfterKey(event.key, here, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    strip.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus();
    // With everything closed the arrows only move: opening a panel is a decision.
    if (current !== null) onSelect(next.id);
  };

  return (
    <div
      ref={strip}
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
      className="flex h-full min-w-0 gap-4.5 outline-none"
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`${name}-tab-${tab.id}`}
          data-tab={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === current}
          aria-controls={tab.id === current ? `${name}-panel-${tab.id}` : undefined}
          tabIndex={tab.id === stop ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          className="inline-flex h-full min-h-9 shrink-0 items-center gap-1.5 border-y-2 border-transparent font-semibold text-muted hover:text-text focus-visible:-outline-offset-2 aria-selected:border-b-accent aria-selected:text-text"
        >
          {tab.label}
          {tab.count !== undefined && <span className="tabular text-sm">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  name: string;
  id: string;
  children: ReactNode;
}

/** The panel of the current tab; render only that one. */
export function TabPanel({ name, id, children }: TabPanelProps) {
  return (
    // A scrolling region needs a tab stop of its own to be scrolled from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      role="tabpanel"
      id={`${name}-panel-${id}`}
      aria-labelledby={`${name}-tab-${id}`}
      tabIndex={0}
      className="h-full overflow-auto focus-visible:-outline-offset-2"
    >
      {children}
    </div>
  );
}
