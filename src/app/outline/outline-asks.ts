import { kindOf } from '../../engine/kind.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { kindIcon } from '../document/kind-icon.ts';
import { stepChoices } from '../document/step-choices.ts';
import type { Asking } from '../things/asked-panel.tsx';
import type { PickerGroup, PickerItem } from '../ui/combo-picker.tsx';
import type { FloatingAnchor } from '../ui/place-floating.ts';
import type { OutlineEdits } from './outline-edits.ts';
import type { OutlineKit } from './outline-kit.ts';
import { stepRow, type OutlineRow, type Way } from './outline-tree.ts';
import { rowsAround } from './visible-rows.ts';

/** The questions of the outline: which step, where to, after which way. */
export interface OutlineAsks {
  /** What follows a way: a new step, or one that is there. Of several exits first asks which. */
  readonly next: (way: Way, anchor: FloatingAnchor) => void;
  /** Which step to put between a way and where it leads. */
  readonly insert: (way: Way, anchor: FloatingAnchor) => void;
  /** To which step that is there a way leads. Of several exits first asks which. */
  readonly target: (way: Way, anchor: FloatingAnchor) => void;
  /** Which other way leads to a step; with `keep` besides the one that does. */
  readonly source: (row: OutlineRow, keep: boolean, anchor: FloatingAnchor) => void;
  /** After which way out of a step a new one is put: its first open one, else one that is asked for. */
  readonly after: (step: string, anchor: FloatingAnchor) => void;
  /** Which step to add that nothing leads to yet. */
  readonly loose: (anchor: FloatingAnchor) => void;
}

export function createOutlineAsks({ kinds, view, now, rows }: OutlineKit, edits: OutlineEdits): OutlineAsks {
  const ask = (asking: Asking) => view.setState({ asking });
  const pick = (label: string, anchor: FloatingAnchor, groups: readonly PickerGroup[], onPick: (id: string) => void) =>
    ask({
      by: 'picker',
      label,
      anchor,
      groups: groups.filter(({ items }) => items.length > 0),
      onPick,
    });
  const oneExit = ({ step, exits }: Way, anchor: FloatingAnchor, then: (from: WireStart, label: string) => void) => {
    const [only] = exits;
    if (exits.length === 1) return then({ step, exit: only!.id }, only!.label);
    ask({
      by: 'menu',
      label: 'Which of these?',
      anchor,
      items: exits.map(({ id, label }) => ({
        id,
        label,
        onSelect: () => then({ step, exit: id }, label),
      })),
    });
  };
  /** Every step a way may lead to; the first one only begins calls. */
  const steps = (but?: string): PickerItem[] => {
    const { flow } = now();
    return Object.entries(flow?.nodes ?? {})
      .filter(([id]) => id !== flow?.start && id !== but)
      .map(([id, node]) => {
        const kind = kindOf(kinds, node.kind);
        return { id: `:${id}`, label: node.name, description: kind?.title, icon: kindIcon(kind), group: kind?.group };
      });
  };
  const goingOn = () =>
    stepChoices(kinds).map((group) => ({ ...group, items: group.items.filter(({ id }) => edits.goesOn(id)) }));

  const asks: OutlineAsks = {
    next: (way, anchor) =>
      oneExit(way, anchor, (from, label) =>
        pick(
          `What comes after “${label}”?`,
          anchor,
          [...stepChoices(kinds), { id: 'there', label: 'Or go to a step that is there', items: steps() }],
          (id) => (id.startsWith(':') ? edits.connect(from, id.slice(1)) : edits.addAfter(from, id)),
        ),
      ),
    insert: ({ step, exits }, anchor) =>
      pick('Insert a step', anchor, goingOn(), (kind) => edits.addAfter({ step, exit: exits[0]!.id }, kind)),
    target: (way, anchor) =>
      oneExit(way, anchor, (from, label) => {
        const current = now().flow?.nodes[from.step]?.next[from.exit];
        const groups = [{ id: 'there', label: 'Steps of this flow', items: steps(current) }];
        pick(`Where does “${label}” go?`, anchor, groups, (id) => edits.connect(from, id.slice(1)));
      }),
    source: (row, keep, anchor) => {
      if (row.leads.to !== 'step') return;
      const { step } = row.leads;
      const { flow } = now();
      const own = row.way ? { step: row.way.step, exit: row.way.exits[0]!.id } : null;
      // A way out of what only this step leads to would cut both off.
      const fits = rows().filter(
        ({ id, way }) => way && way.step !== step && id !== row.id && !rowsAround(rows(), id).includes(stepRow(step)),
      );
      const items = (of: OutlineRow['leads']['to'][]) =>
        fits.flatMap(({ way, leads }) =>
          of.includes(leads.to)
            ? way!.exits.map(({ id, key, label }) => ({
                id: JSON.stringify({ step: way!.step, exit: id }),
                label: `${flow!.nodes[way!.step]!.name}: ${key === undefined ? label : `${key}, ${label}`}`,
                description: 'step' in leads ? `Goes to ${flow!.nodes[leads.step]!.name} now` : undefined,
              }))
            : [],
        );
      const name = flow?.nodes[step]?.name ?? step;
      pick(
        keep || own === null ? `Which way leads to “${name}”?` : `Which way leads to “${name}” instead?`,
        anchor,
        [
          { id: 'open', label: 'Lead nowhere yet', items: items(['open']) },
          { id: 'else', label: 'Have no way of their own yet', items: items(['else']) },
          { id: 'wired', label: 'Lead elsewhere now', items: items(['step', 'link']) },
        ],
        (id) => edits.move(step, keep ? null : own, JSON.parse(id) as WireStart),
      );
    },
    after: (step, anchor) => {
      const { plan, flow } = now();
      const node = flow?.nodes[step];
      const exits = node ? (kindOf(kinds, node.kind)?.exits(node.settings, plan) ?? []) : [];
      const main = exits.filter(({ failure }) => !failure);
      const open = main.find(({ id }) => node?.next[id] === undefined);
      if (open) asks.next({ step, exits: [open] }, anchor);
      else if (exits.length > 0)
        oneExit({ step, exits: main.length > 0 ? main : exits }, anchor, (from, label) => {
          const way = { step, exits: exits.filter(({ id }) => id === from.exit) };
          if (node?.next[from.exit] === undefined) asks.next(way, anchor);
          else pick(`What comes after “${label}”?`, anchor, goingOn(), (kind) => edits.addAfter(from, kind));
        });
    },
    loose: (anchor) => pick('Add a step', anchor, stepChoices(kinds), edits.add),
  };
  return asks;
}
