import { useEffect, useMemo, useRef } from 'react';
import { canonicalJson } from '../../base/canonical-json.ts';
import { renderLine } from '../../engine/render-trace.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Walk } from '../../simulate/walk.ts';
import { comparable, elapsed } from '../../simulate/walk-text.ts';
import { Icon } from '../ui/icon.tsx';
import { holdsOf } from './holds-of.ts';
import { MarkedText } from './marked-text.tsx';

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
  const holds = useMemo(() => holdsOf(walk), [walk]);
  const { callersAhead = 0 } = walk.script;
  const last = lines.length - 1;
  const shown = Math.min(line, last - 1);
  const current = lines[line];
  const atEnd = line >= last;
  const before = useRef<Walk | null>(null);
  useEffect(() => {
    const changed = before.current !== null && before.current !== walk ? firstChange(before.current, walk) : 0;
    before.current = walk;
    const items = list.current?.children;
    if (!atEnd) items?.[shown]?.scrollIntoView({ block: 'nearest' });
    else scrollToTop(items?.[Math.max(0, changed - 1)]);
  }, [walk, shown, atEnd]);
  return (
    <div>
      {callersAhead > 0 && (
        <p className="flex gap-2 px-2 pb-1 pl-13 text-sm text-muted">
          <span aria-hidden="true" className="flex w-4 shrink-0 justify-center pt-0.5">
            <Icon name="users" size={14} />
          </span>
          {aheadText(callersAhead)}
        </p>
      )}
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
              {holds.has(index) && (
                <p className="flex items-center gap-2 py-0.5 pl-13 text-sm text-muted">
                  <span aria-hidden="true" className="flex w-4 shrink-0 justify-center">
                    <Icon name="hourglass" size={14} />
                  </span>
                  waits {elapsed(holds.get(index)!)}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p aria-live="polite" className="sr-only">
        {/* The end of the call is read where it is seen. */}
        {line < last && current
          ? `${elapsed(current.said.atMs - walk.startMs)} ${current.says} ${current.why ?? ''}`.replaceAll('**', '')
          : ''}
      </p>
    </div>
  );
}

/** Why somebody waits: those who were faster. */
const aheadText = (callers: number): string =>
  callers === 1
    ? 'One caller came in just before, who talks for 3 min when answered.'
    : `${callers} callers came in just before, each of whom talks for 3 min when answered.`;

/** A call shown whole is read from where it differs from the one before. */
function firstChange(before: Walk, after: Walk): number {
  const [olds, nows] = [comparable(before.trace, before.startMs), comparable(after.trace, after.startMs)];
  const at = nows.findIndex((now, index) => canonicalJson(now) !== canonicalJson(olds[index] ?? null));
  return Math.max(0, at);
}

/** Scrolls the tape alone; `scrollIntoView` would move the panels around it as well. */
function scrollToTop(item: Element | undefined): void {
  const scroller = item?.closest('[data-scrolls]');
  if (item && scroller)
    scroller.scrollTop += item.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 8;
}
