import { useRef, type KeyboardEvent } from 'react';
import { Icon } from '../ui/icon.tsx';

/** The keys of a telephone as they lie on it. */
export const PAD = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
const SPOKEN: Readonly<Record<string, string>> = { '*': 'star', '#': 'hash' };
const COLUMNS = 3;

interface KeyMapProps {
  /** The name of the pad. */
  label: string;
  /** What each used key means. */
  used: ReadonlyMap<string, string>;
  /** Keys that callers are told of, but that are not there. */
  said: ReadonlySet<string>;
  onPick: (key: string) => void;
}

/** A picture of a phone's keys: used ones are filled; a press goes to a key or adds it. One stop of Tab; arrows move, a digit picks. */
export function KeyMap({ label, used, said, onPick }: KeyMapProps) {
  const pad = useRef<HTMLDivElement>(null);
  const keys = () => [...(pad.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const first = PAD.find((key) => used.has(key)) ?? PAD[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = keys();
    const here = all.findIndex((key) => key === document.activeElement);
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -COLUMNS, ArrowDown: COLUMNS }[event.key];
    const typed = PAD.find((key) => key === event.key);
    if (by !== undefined) all[here + by]?.focus();
    else if (typed !== undefined) onPick(typed);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The buttons have the keys; the arrows are a short way between them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={pad} role="toolbar" aria-label={label} className="grid grid-cols-3 gap-1.5" onKeyDown={onKeyDown}>
      {PAD.map((key) => {
        const meaning = used.get(key);
        const isSaid = meaning === undefined && said.has(key);
        const name = `Key ${SPOKEN[key] ?? key}`;
        const state = meaning ?? (isSaid ? 'the greeting says it, add it' : 'add');
        const look =
          meaning !== undefined
            ? 'border-accent bg-accent-soft text-text'
            : isSaid
              ? 'border-dashed border-warning bg-warning-soft text-warning'
              : 'border-dashed border-line-strong text-muted';
        return (
          <button
            key={key}
            type="button"
            tabIndex={key === first ? 0 : -1}
            aria-label={`${name}: ${state}`}
            className={`flex min-h-12 min-w-0 flex-col items-center justify-center rounded-control border px-1 py-1 hover:border-accent ${look}`}
            onClick={() => onPick(key)}
            onFocus={(event) => {
              for (const other of keys()) other.tabIndex = other === event.currentTarget ? 0 : -1;
            }}
          >
            <span className="tabular text-md leading-5 font-semibold">{key}</span>
            <span className="flex w-full items-center justify-center gap-1 text-xs leading-4">
              {meaning !== undefined ? (
                <span className="truncate">{meaning}</span>
              ) : isSaid ? (
                'said'
              ) : (
                <Icon name="plus" size={12} />
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}
