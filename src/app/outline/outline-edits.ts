import { kindOf } from '../../engine/kind.ts';
import { addStep } from '../../plan/edits/add-step.ts';
import { addStepAfterExit, type WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { addStepOnWire } from '../../plan/edits/add-step-on-wire.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import { mainExit } from '../../plan/edits/main-exit.ts';
import { newStep } from '../../plan/edits/new-step.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { renameStep } from '../../plan/edits/rename-step.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import { unwire } from '../../plan/edits/unwire.ts';
import { wire } from '../../plan/edits/wire.ts';
import { announce } from '../ui/announcer.tsx';
import { rowOfWay } from './find-rows.ts';
import { movedWay } from './ordered-way.ts';
import type { OutlineFocus } from './outline-focus.ts';
import type { OutlineKit } from './outline-kit.ts';
import { APART, stepRow, type OutlineRow } from './outline-tree.ts';
import { placeAfter, placeInWire } from './place-steps.ts';
import { doneWords } from '../things/done-words.ts';
import { duplicateBeside } from '../things/duplicate-beside.ts';
import { shortcutText } from '../ui/kbd.tsx';

/** What the outline can do to a flow; each is one named edit, is said aloud, and leaves the focus on a row that it is about. */
export interface OutlineEdits {
  /** A new step where a way leads; what was there before follows it. `focus` is false when somebody works elsewhere. */
  readonly addAfter: (from: WireStart, kind: string, focus?: boolean) => void;
  /** A new step that nothing leads to yet. */
  readonly add: (kind: string) => void;
  readonly connect: (from: WireStart, to: string) => void;
  /** Another way comes to lead to a step, instead of the one that did. */
  readonly move: (step: string, from: WireStart | null, to: WireStart) => void;
  readonly disconnect: (from: WireStart) => void;
  readonly remove: (row: OutlineRow) => void;
  readonly duplicate: (step: string) => void;
  readonly rename: (step: string, name: string) => void;
  /** Whether a way has a place in an order, and may go one up or down. */
  readonly canReorder: (row: OutlineRow, by: 1 | -1) => boolean;
  readonly reorder: (row: OutlineRow, by: 1 | -1) => void;
  /** Whether a way goes on after a new step of a kind. */
  readonly goesOn: (kind: string) => boolean;
}

export function createOutlineEdits(kit: OutlineKit, focus: OutlineFocus): OutlineEdits {
  const { document, kinds, now, rows } = kit;
  const doing = (edit: Edit, rowAfter: (made: readonly string[]) => string | undefined, words = edit.label) => {
    const before = apart();
    const made = document.edit(edit);
    document.seal();
    const lost = [...apart()].filter((step) => !before.has(step) && !made.includes(step));
    announce(`${words}${lostWords(lost.map((step) => now().flow!.nodes[step]!.name))}`);
    const row = rowAfter(made);
    if (row !== undefined) focus.focus(row);
  };
  /** Steps that no call reaches. */
  const apart = () => {
    const all = rows();
    const from = all.findIndex(({ id }) => id === APART);
    return new Set(from < 0 ? [] : all.slice(from).flatMap(({ leads }) => (leads.to === 'step' ? [leads.step] : [])));
  };
  const wayIs = (from: WireStart) => () => rowOfWay(rows(), from.step, from.exit)?.id;
  const newRow = ([step]: readonly string[]) => (step === undefined ? undefined : stepRow(step));

  const edits: OutlineEdits = {
    addAfter: (from, kind, takesFocus = true) => {
      const { plan, flowId, flow } = now();
      const isWired = flow?.nodes[from.step]?.next[from.exit] !== undefined;
      const place = isWired ? placeInWire(plan, kinds, flowId, from, kind) : null;
      const edit = place
        ? addStepOnWire(plan, kinds, flowId, from, { kind }, place.at, place.shifts)
        : addStepAfterExit(plan, kinds, flowId, from, { kind }, placeAfter(plan, kinds, flowId, from, kind));
      doing(edit, takesFocus ? newRow : () => undefined);
    },
    add: (kind) => {
      const { plan, flowId } = now();
      doing(addStep(plan, kinds, flowId, { kind }, placeAfter(plan, kinds, flowId, null, kind)), newRow);
    },
    connect: (from, to) => {
      const { plan, flowId, flow } = now();
      if (flow?.start !== to) doing(wire(plan, flowId, from, to), wayIs(from));
    },
    move: (step, from, to) => {
      const { plan, flowId, flow } = now();
      const lead = wire(plan, flowId, to, step);
      const label = `Move “${flow?.nodes[step]?.name ?? step}” after “${flow?.nodes[to.step]?.name ?? to.step}”`;
      const edit = from === null ? lead : allOf(label, [unwire(plan, flowId, [from]), lead]);
      doing(edit, () => stepRow(step));
    },
    disconnect: (from) => {
      const { plan, flowId } = now();
      doing(unwire(plan, flowId, [from]), wayIs(from));
    },
    remove: ({ way, leads }) => {
      const { plan, flowId, flow } = now();
      const [exit] = way?.exits ?? [];
      const from = way && exit ? { step: way.step, exit: exit.id } : null;
      if (leads.to === 'link' && from) return edits.disconnect(from);
      if (leads.to !== 'step') return announce('There is no step to delete here');
      if (leads.step === flow?.start) return announce('The first step of a flow stays');
      const seen = kit.seen();
      const above = seen[seen.findIndex(({ id }) => id === stepRow(leads.step)) - 1]?.id;
      const edit = removeSteps(plan, flowId, [leads.step]);
      doing(edit, () => (from ? wayIs(from)() : above), `${doneWords(edit.label)}. Undo with ${shortcutText('Mod+Z')}`);
    },
    duplicate: (step) => {
      const { plan, flowId, flow } = now();
      if (step === flow?.start) return announce('There is only one first step');
      const edit = duplicateBeside(plan, kinds, flowId, { steps: [step] });
      doing(edit, newRow, `${doneWords(edit.label)}. No way leads to the copy yet`);
    },
    rename: (step, name) => {
      const { plan, flowId } = now();
      doing(renameStep(plan, flowId, step, name), () => undefined);
    },
    canReorder: (row, by) => changeOfOrder(row, by) !== null,
    reorder: (row, by) => {
      const { plan, flowId, flow } = now();
      const change = changeOfOrder(row, by);
      if (!change || !row.way) return announce('This way has no place in an order that could change');
      const { step } = row.way;
      const [exit] = row.way.exits;
      const label = `Move “${exit!.label}” of “${flow!.nodes[step]!.name}”`;
      doing(
        setSettings(plan, kinds, flowId, step, change, { label }),
        () => row.id,
        `${label} ${by < 0 ? 'up' : 'down'}`,
      );
    },
    goesOn: (kind) => {
      const { plan, flowId } = now();
      return mainExit(plan, kinds, newStep(plan, kinds, flowId, { kind }).step) !== undefined;
    },
  };
  const changeOfOrder = ({ way }: OutlineRow, by: 1 | -1) => {
    const { plan, flow } = now();
    const node = way && flow?.nodes[way.step];
    if (!node || way.exits.length !== 1) return null;
    const exits = kindOf(kinds, node.kind)?.exits(node.settings, plan) ?? [];
    return movedWay(
      node,
      exits.map(({ id }) => id),
      way.exits[0]!.id,
      by,
    );
  };
  return edits;
}

function lostWords(names: readonly string[]): string {
  const [only] = names;
  if (only === undefined) return '';
  return names.length === 1
    ? `. “${only}” is not reached by any call now`
    : `. ${names.length} steps are not reached by any call now`;
}
