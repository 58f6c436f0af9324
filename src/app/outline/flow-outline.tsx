// outline: the current flow as a tree of rows, with every edit by keyboard and by click; the equal of the canvas for whoever reads
// rather than draws. It changes the plan only by the named edits that the canvas uses, and knows no kind by name.
// oxlint-disable-next-line import/no-unassigned-import -- the stylesheet is the import's effect
import './outline.css';
import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MouseEvent, ReactNode, Ref } from 'react';
import { useStore } from 'zustand';
import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { FlowView } from '../document/flow-view.ts';
import { useDocument } from '../document/use-document.ts';
import { AskedPanel } from '../things/asked-panel.tsx';
import { FlowSwitcher } from '../things/flow-switcher.tsx';
import { stepOfRow } from './find-rows.ts';
import type { OutlineKit } from './outline-kit.ts';
import type { OutlineFocus } from './outline-focus.ts';
import { UNMARKED, type OutlineMarks } from './outline-marks.ts';
import { createOutlineParts } from './outline-parts.ts';
import { OutlineRowLine } from './outline-row-line.tsx';
import { stepRow, type OutlineRow } from './outline-tree.ts';
import { rowMarks } from './row-marks.ts';
import { rowWords } from './row-words.ts';
import { useOutlineKeys } from './use-outline-keys.ts';
import { visibleRows } from './visible-rows.ts';

// Only for steps of another plan.
const PasteDialog = lazy(async () => ({ default: (await import('../things/paste-dialog.tsx')).PasteDialog }));

interface FlowOutlineProps {
  document: PlanDocument;
  kinds: Kinds;
  marks?: OutlineMarks | undefined;
  /** Shows the settings of the selected step; with `focus` the first field gets the focus. */
  onOpenSettings: (focus: boolean) => void;
  onCanvas: () => void;
  /** On narrow screens a panel lies over a part of the outline. */
  isCovered: boolean;
  /** More buttons at the top, after the flow's name. */
  toolbar?: ReactNode;
  ref?: Ref<FlowView>;
}

/** The document's current flow as a tree. */
export function FlowOutline({
  document,
  kinds,
  marks = UNMARKED,
  onOpenSettings,
  onCanvas,
  isCovered,
  toolbar,
  ref,
}: FlowOutlineProps) {
  const [{ kit, focus, commands, actions, startClipboard, handle }] = useState(() =>
    createOutlineParts(document, kinds),
  );
  const { view } = kit;
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const folded = useStore(view, (state) => state.folded);
  const asking = useStore(view, (state) => state.asking);
  const pasting = useStore(view, (state) => state.pasting);
  const rows = useMemo(() => kit.read(plan, flow), [kit, plan, flow]);
  const seen = useMemo(() => visibleRows(rows, folded), [rows, folded]);
  const words = useMemo(() => {
    const wordsOf = rowWords(plan, kinds, flow);
    return new Map(rows.map((row) => [row.id, wordsOf(row)]));
  }, [plan, kinds, flow, rows]);

  useLayoutEffect(() => view.setState({ hooks: { onOpenSettings, onCanvas } }), [view, onOpenSettings, onCanvas]);
  useEffect(startClipboard, [startClipboard]);
  useKeptFocus(kit, focus, seen);
  useFollowedSelection(kit, focus);
  useImperativeHandle(ref, () => handle, [handle]);
  const onKeyDown = useOutlineKeys(kit, commands, words);

  const rowAt = (event: MouseEvent): OutlineRow | undefined => {
    const element = event.target instanceof Element ? event.target : null;
    if (element?.closest('button, input')) return undefined;
    const id = element?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    return rows.find((row) => row.id === id);
  };

  return (
    <div className="absolute inset-0 flex flex-col">
      <div className="flex flex-wrap gap-2 px-4 py-3 max-sm:px-2">
        <FlowSwitcher document={document} kinds={kinds} />
        {toolbar}
      </div>
      <div
        className={`min-h-0 flex-1 overflow-auto px-2 pb-6 ${isCovered ? 'max-md:pb-[60vh] md:max-wide:pr-[calc(var(--spacing-inspector)+0.5rem)]' : ''}`}
      >
        {/* Rows take the focus one by one; the tree only has their keys. */}
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events */}
        <div
          ref={(element) => {
            view.setState({ element });
          }}
          role="tree"
          aria-label={`Outline of ${plan.flows[flow]?.name ?? ''}`}
          className="mx-auto max-w-[76rem] rounded-card border border-line bg-panel p-1.5"
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const id = event.target.dataset['row'];
            view.setState({ hasFocus: true });
            if (id !== undefined) focus.take(id);
          }}
          onBlur={(event) => {
            if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget))
              view.setState({ hasFocus: false });
          }}
          onClick={(event) => {
            const row = rowAt(event);
            if (row && stepOfRow(row) !== undefined) commands.settings(row, false);
          }}
          onContextMenu={(event) => {
            const row = rowAt(event);
            if (!row) return;
            event.preventDefault();
            // The key for menus has no place of its own on the screen.
            commands.menu(row, event.button === 2 ? { x: event.clientX, y: event.clientY } : undefined);
          }}
        >
          {seen.map((row) => (
            <OutlineRowLine
              key={row.id}
              id={row.id}
              level={row.level}
              position={row.position}
              setSize={row.setSize}
              isExpanded={row.hasChildren ? !folded.has(row.id) : null}
              leads={row.leads.to}
              step={row.leads.to === 'step' ? row.leads.step : null}
              view={view}
              actions={actions}
              {...words.get(row.id)!}
              {...rowMarks(row, marks)}
            />
          ))}
        </div>
      </div>
      {pasting && (
        <Suspense fallback={null}>
          <PasteDialog
            document={document}
            kinds={kinds}
            pasting={pasting}
            onClose={() => view.setState({ pasting: null })}
          />
        </Suspense>
      )}
      {asking && <AskedPanel asking={asking} onClose={() => view.setState({ asking: null })} />}
    </div>
  );
}

/** One row always has the tab stop, and a focus that an edit took away comes back. */
function useKeptFocus({ view, elementOf }: OutlineKit, focus: OutlineFocus, seen: readonly OutlineRow[]): void {
  const before = useRef(seen);
  useLayoutEffect(() => {
    const current = focus.mend(before.current);
    before.current = seen;
    // A row that went away or to another place has lost the focus; nobody else has taken it.
    const { activeElement, body } = globalThis.document;
    if (view.getState().hasFocus && activeElement === body && current !== null) elementOf(current)?.focus();
  }, [focus, view, elementOf, seen]);
  // Whatever was rendered may have brought the row.
  useLayoutEffect(() => {
    const { wanted, revealed } = view.getState();
    const element = wanted === null ? null : elementOf(wanted);
    const shown = revealed === null ? null : elementOf(revealed);
    if (element) view.setState({ wanted: null });
    if (shown) view.setState({ revealed: null });
    element?.focus();
    shown?.scrollIntoView({ block: 'nearest' });
  });
}

/** What is selected elsewhere, such as by a problem, is where the outline is. */
function useFollowedSelection({ document, view, rows }: OutlineKit, focus: OutlineFocus): void {
  const selected = useDocument(document, (state) => state.selection.steps[0]);
  const follow = useEffectEvent((step: string | undefined) => {
    const row = rows().find(({ id }) => id === view.getState().current);
    if (step !== undefined && (!row || stepOfRow(row) !== step)) focus.reveal(stepRow(step));
  });
  useEffect(() => follow(selected), [selected]);
}
