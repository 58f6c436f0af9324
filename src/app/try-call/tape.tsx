import { useEffect, useMemo, useRef } from 'react';
import { renderLine } from '../../engine/render-trace.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Walk } from '../../simulate/walk.ts';
import { elapsed } from '../../simulate/walk-text.ts';
import { MarkedText } from './marked-text.tsx';
import { outcomeWords } from './outcome-words.ts';

interface TapeProps {
  plan: Plan;
  walk: Walk;
  /** The current line. */
  line: number;
  onGo: (line: number) => void;
}

/** What happens in a call, one sentence a fact with the reason under it; lines still to come are pale. */
export function Tape({ plan, walk, line, onGo }: TapeProps) {
  const list = useRef<HTMLOListElement>(null);
  const lines = useMemo(
    () => walk.trace.map((said) => ({ said, ...renderLine(plan, KINDS, said, walk.script.caller) })),
    [plan, walk],
  );
  const last = lines.length - 1;
  const shown = Math.min(line, last - 1);
  const current = lines[line];
  const atEnd = line >= last;
  useEffect(() => {
    // A call shown whole is read from its beginning; one that is followed stays in view.
    const at = list.current?.children[atEnd ? 0 : shown];
    at?.scrollIntoView({ block: 'nearest' });
  }, [shown, atEnd]);
  return (
    <div>
      <ol ref={list} aria-label="What happens" className="flex flex-col">
        {lines.slice(0, last).map(({ said, says, why }, index) => {
          const sameTime = lines[index - 1]?.said.atMs === said.atMs;
          const isCurrent = index === shown;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a line is its place in the call
            <li key={index}>
              <button
                type="button"
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => onGo(index)}
                className={`group grid w-full grid-cols-[2.25rem_1rem_minmax(0,1fr)] items-start gap-x-2 rounded-control px-2 py-1 text-left hover:bg-hover ${index > line ? 'text-muted' : ''} ${isCurrent && line < last ? 'bg-hover' : ''}`}
              >
                <span className={`tabular pt-px text-right text-muted ${sameTime ? 'text-transparent' : ''}`}>
                  {elapsed(said.atMs - walk.startMs)}
                </span>
                <span aria-hidden="true" className="flex justify-center pt-1.5">
                  <span
                    className={`size-2 rounded-pill ${index > line ? 'border border-control' : 'bg-accent'} ${isCurrent ? 'ring-4 ring-accent-soft' : ''}`}
                  />
                </span>
                <span className="min-w-0">
                  <span className="block">
                    <MarkedText text={says} />
                  </span>
                  {why !== null && (
                    <span className="block text-sm text-muted">
                      <MarkedText text={why} />
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p aria-live="polite" className="sr-only">
        {line >= last
          ? outcomeWords(plan, walk).title
          : current
            ? `${elapsed(current.said.atMs - walk.startMs)} ${current.says} ${current.why ?? ''}`.replaceAll('**', '')
            : ''}
      </p>
    </div>
  );
}
