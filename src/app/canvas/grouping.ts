import { counted } from '../../base/counted.ts';
import { addGroup } from '../../plan/edits/add-group.ts';
import { collapseGroup } from '../../plan/edits/collapse-group.ts';
import { groupOfStep } from '../../plan/edits/group-of-step.ts';
import { putIntoGroup } from '../../plan/edits/put-into-group.ts';
import { removeGroup } from '../../plan/edits/remove-group.ts';
import { renameGroup } from '../../plan/edits/rename-group.ts';
import { selectSteps } from '../document/selection.ts';
import { announce } from '../ui/announcer.tsx';
import type { CanvasKit } from './canvas-kit.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';
import { selectedGroup } from './selected-group.ts';
import type { Viewing } from './viewing.ts';
import { doneWords } from '../things/done-words.ts';

/** What can be done with groups; the group is named by its id. */
export interface Grouping {
  /** Draws the selected steps together and asks for a title. */
  readonly group: () => void;
  /** Takes the frame away, or only the selected steps out of it. */
  readonly ungroup: () => void;
  readonly remove: (group: string) => void;
  readonly rename: (group: string, title: string) => void;
  readonly collapse: (group: string, collapsed: boolean) => void;
  /** Opens the collapsed group that hides a step, if one does. */
  readonly uncover: (step: string) => void;
  readonly select: (group: string) => void;
}

/** Groups of steps: each way to change one is one named edit, after which it has the focus. */
export function createGrouping(kit: CanvasKit, viewing: Viewing): Grouping {
  const { document, view } = kit;
  const state = () => document.store.getState();
  const groupsNow = () => state().plan.layout.flows[state().flow]?.groups ?? {};
  const collapse = (group: string, collapsed: boolean) => {
    const { plan, flow } = state();
    const found = groupsNow()[group];
    if (!found || found.collapsed === collapsed) return;
    document.edit(collapseGroup(plan, flow, group, collapsed));
    document.select(selectSteps(...found.steps));
    viewing.reveal(groupNodeId(group));
    viewing.focus(groupNodeId(group));
    announce(collapsed ? `Collapsed ${found.title}, ${counted(found.steps.length, 'step')}` : `Opened ${found.title}`);
  };
  const remove = (group: string) => {
    const { plan, flow } = state();
    const steps = groupsNow()[group]?.steps ?? [];
    const edit = removeGroup(plan, flow, group);
    document.edit(edit);
    document.select(selectSteps(...steps));
    if (steps[0] !== undefined) viewing.focus(steps[0]);
    announce(doneWords(edit.label));
  };
  return {
    collapse,
    remove,
    group: () => {
      const { plan, flow, selection } = state();
      if (selection.steps.length === 0) {
        announce('Select the steps that belong together first');
        return;
      }
      const known = selectedGroup(plan, flow, selection);
      if (known) {
        view.setState({ titling: known.id });
        return;
      }
      const edit = addGroup(plan, flow, selection.steps);
      const [group] = document.edit(edit);
      view.setState({ titling: group ?? null });
      announce(doneWords(edit.label));
    },
    ungroup: () => {
      const { plan, flow, selection } = state();
      const known = selectedGroup(plan, flow, selection);
      if (known) {
        remove(known.id);
        return;
      }
      const steps = selection.steps.filter((step) => groupOfStep(plan, flow, step) !== undefined);
      if (steps.length === 0) {
        announce('No selected step is in a group');
        return;
      }
      const edit = putIntoGroup(plan, flow, steps, null);
      document.edit(edit);
      announce(doneWords(edit.label));
    },
    rename: (group, title) => {
      document.edit(renameGroup(state().plan, state().flow, group, title));
      announce(`Renamed to ${title}`);
    },
    uncover: (step) => {
      const { plan, flow } = state();
      const group = groupOfStep(plan, flow, step);
      if (group !== undefined && groupsNow()[group]?.collapsed) document.edit(collapseGroup(plan, flow, group, false));
    },
    select: (group) => document.select(selectSteps(...(groupsNow()[group]?.steps ?? []))),
  };
}
