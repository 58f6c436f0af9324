// edit-history: every undo step of the open plan by name, and the way to each of them. It changes the plan only by going back
// and forth in the document's history.
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the native lists cannot hold times and marks beside a name */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { announce } from '../ui/announcer.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import { historyRows, type HistoryRow } from './history-rows.ts';
import { timeAgo } from './time-ago.ts';

interface EditHistoryProps {
  document: PlanDocument;
  /** The button it hangs on. */
  anchor: () => Element | null;
  onClose: () => void;
}

/** The list of undo steps beside its button: arrows move, Enter or a press goes there, Esc closes. */
export function EditHistory({ document: plan, anchor, onClose }: EditHistoryProps) {
  const history = useDocument(plan, (state) => state.history);
  const nowMs = useNow();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const rows = historyRows(history);
  const [activeCount, setActiveCount] = useState(history.past.length);
  const active = rows.find((row) => row.count === activeCount) ?? rows[0];

  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.count}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const go = (row: HistoryRow) => {
    setActiveCount(row.count);
    if (row.state === 'current') return;
    plan.jump(row.count);
    announce(row.state === 'undone' ? `Done again, up to: ${row.label}` : `Back to: ${row.label}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = rows.indexOf(active);
    const moves: Record<string, number> = {
      ArrowDown: Math.min(rows.length - 1, here + 1),
      ArrowUp: Math.max(0, here - 1),
      PageDown: Math.min(rows.length - 1, here + 8),
      PageUp: Math.max(0, here - 8),
      Home: 0,
      End: rows.length - 1,
    };
    const next = rows[moves[event.key] ?? -1];
    if (next) setActiveCount(next.count);
    else if (event.key === 'Enter' || event.key === ' ') go(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Popover label="History of changes" anchor={anchor} align="end" width="list" onClose={onClose}>
      {rows.length === 1 ? (
        <EmptyState icon="history" title="Nothing changed yet">
          Every change you make is listed here by name, and you can go back to each. It lasts until this page is closed.
        </EmptyState>
      ) : (
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label="Changes, newest first"
          aria-activedescendant={active ? `${id}-${active.count}` : undefined}
          onKeyDown={onKeyDown}
          className="max-h-96 overflow-auto p-1.5 outline-none"
        >
          {rows.map((row) => (
            // The list has the focus and the keys (aria-activedescendant), so an option only takes the pointer.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={row.count}
              id={`${id}-${row.count}`}
              role="option"
              aria-selected={row.count === active?.count}
              aria-current={row.state === 'current' || undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(row)}
              className={`flex min-h-9 cursor-pointer items-start gap-2.5 rounded-small px-2 py-1.5 hover:bg-hover aria-selected:bg-hover ${row.state === 'undone' ? 'text-muted' : ''}`}
            >
              <span className="flex h-5 w-4 shrink-0 items-center text-accent">
                {row.state === 'current' && <Icon name="check" />}
                {row.state === 'undone' && (
                  <span className="text-muted">
                    <Icon name="redo" size={14} />
                  </span>
                )}
              </span>
              <span className="min-w-0 flex-1">
                <span
                  className={`block text-md wrap-break-word ${row.state === 'current' ? 'font-semibold' : row.state === 'undone' ? 'line-through decoration-1' : ''}`}
                >
                  {row.label}
                </span>
                {row.state !== 'done' && (
                  <span className="sr-only">, {row.state === 'current' ? 'now' : 'undone'}</span>
                )}
                {row.marks.map((mark) => (
                  <span key={`${mark.label} ${mark.atMs}`} className="flex items-center gap-1.5 text-sm text-ok">
                    <Icon name="upload" size={12} />
                    {mark.label}, {timeAgo(mark.atMs, nowMs)}
                  </span>
                ))}
              </span>
              {row.atMs !== null && (
                <span className="shrink-0 pt-0.5 text-sm text-muted tabular-nums">{timeAgo(row.atMs, nowMs)}</span>
              )}
            </div>
          ))}
        </div>
      )}
    </Popover>
  );
}

/** The present instant in UTC milliseconds, told anew every half minute. */
function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
