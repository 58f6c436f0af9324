import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useDocument } from '../document/use-document.ts';
import { announce } from '../ui/announcer.tsx';
import { giveHeldKeys, heldKeys } from '../ui/held-keys.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { CanvasKit } from './canvas-kit.ts';
import { findSteps } from './find-steps.ts';

interface FindBarProps {
  kit: CanvasKit;
  /** Brings a found step to the screen; the focus stays in the field. */
  onShow: (step: string) => void;
  /** The step that was shown last, to give it the focus, or null. */
  onClose: (step: string | null) => void;
}

/** Finds steps of the flow: Enter goes to the next one, Shift+Enter back, Esc closes. */
export function FindBar({ kit, onShow, onClose }: FindBarProps) {
  const { document, view, kinds } = kit;
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const now = useStore(view, (state) => state.finding?.now ?? null);
  // What was typed while this was fetched.
  const [query, setQuery] = useState(heldKeys);
  const input = useRef<HTMLInputElement>(null);
  const order = [...kit.scene().steps.keys()].sort((one, other) => {
    const { stepPlaces } = kit.scene();
    const [here, there] = [stepPlaces.get(one)!, stepPlaces.get(other)!];
    return here.x - there.x || here.y - there.y;
  });
  const hits = findSteps(plan, kinds, flow, order, query);
  const found = hits.join('/');
  const at = now === null ? -1 : hits.indexOf(now);

  // With the first paint: whoever sees the field types into it.
  useLayoutEffect(() => {
    giveHeldKeys(setQuery);
    input.current?.focus();
    input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, []);
  useEffect(() => {
    const steps = found === '' ? [] : found.split('/');
    const before = view.getState().finding?.now ?? null;
    const next = before !== null && steps.includes(before) ? before : (steps[0] ?? null);
    view.setState({ finding: { hits: new Set(steps), now: next } });
    if (next !== null && next !== before) onShow(next);
    // oxlint-disable-next-line react/exhaustive-deps -- showing is an answer to what was found, not to a new function
  }, [found, view]);

  const go = (by: 1 | -1) => {
    if (hits.length === 0) return;
    const next = hits[(at + by + hits.length) % hits.length]!;
    view.setState({ finding: { hits: new Set(hits), now: next } });
    onShow(next);
    announce(`${plan.flows[flow]?.nodes[next]?.name ?? ''}, ${hits.indexOf(next) + 1} of ${hits.length}`);
  };
  const count =
    query.trim() === '' ? '' : hits.length === 0 ? 'Nothing found' : `${Math.max(at, 0) + 1} of ${hits.length}`;
  return (
    <search className="absolute top-16 right-[calc(var(--covered,0px)+1rem)] z-10 flex h-10 w-92 max-w-[calc(100%-var(--covered,0px)-2rem)] items-center gap-1 rounded-card border border-line-strong bg-panel pr-1 pl-3 shadow-float">
      <Icon name="search" size={15} />
      <input
        ref={input}
        aria-label="Find on the canvas"
        placeholder="Names, spoken words, people, keys"
        className="min-w-0 flex-1 bg-transparent px-1.5 outline-none placeholder:text-muted"
        value={query}
        autoComplete="off"
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose(now);
          else if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) input.current?.select();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <output className="tabular shrink-0 px-1 text-sm text-muted">{count}</output>
      <IconButton
        icon="chevron-up"
        size="small"
        label="Find the one before"
        shortcut="Shift+Enter"
        onClick={() => go(-1)}
      />
      <IconButton icon="chevron-down" size="small" label="Find the next" shortcut="Enter" onClick={() => go(1)} />
      <IconButton icon="x" size="small" label="Stop finding" shortcut="Esc" onClick={() => onClose(now)} />
    </search>
  );
}
