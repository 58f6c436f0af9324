import { kindOf } from '../../engine/kind.ts';
import { ELSE } from '../../exchange/picture/card-rows.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { groupOfStep } from '../../plan/edits/group-of-step.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import type { IconName } from '../ui/icon.tsx';
import type { MenuEntry } from '../ui/menu-list.tsx';
import type { FloatingAnchor } from '../ui/place-floating.ts';
import type { CanvasTarget } from './canvas-target.ts';
import { targetOfWire, type MenuParts } from './menus.ts';
import { noteNodeId } from './node-ids.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';
import { SHORTCUT_WORDS } from './shortcut-words.ts';
import { SHORTCUTS, type ShortcutId } from './shortcuts.ts';

/** What a menu is about, in words. */
export function menuLabel(target: CanvasTarget, plan: Plan, flow: string): string {
  switch (target.is) {
    case 'step':
    case 'exit':
      return plan.flows[flow]?.nodes[target.step]?.name ?? 'Step';
    case 'wire':
      return `Wire from ${plan.flows[flow]?.nodes[target.wire.step]?.name ?? 'a step'}`;
    case 'note':
      return 'Note';
    case 'group':
      return plan.layout.flows[flow]?.groups[target.group]?.title ?? 'Group';
    case 'canvas':
      return 'Canvas';
  }
}

/** The entries of a menu: the commands of the keyboard with their keys, and what only makes sense at a place. */
export function menuEntries(
  parts: MenuParts,
  target: CanvasTarget,
  anchor: FloatingAnchor,
  at: Point,
): readonly MenuEntry[] {
  const { kit, adding, grouping, commands } = parts;
  const { plan, flow, selection } = kit.document.store.getState();
  const entry = (
    id: ShortcutId,
    icon: IconName,
    options: { label?: string; danger?: boolean; run?: () => void } = {},
  ): MenuEntry => {
    return {
      id,
      icon,
      label: options.label ?? SHORTCUT_WORDS[id].label,
      shortcut: SHORTCUTS.find((each) => each.id === id)!.keys[0],
      danger: options.danger,
      onSelect: options.run ?? commands[id],
    };
  };
  const plain = (id: string, label: string, icon: IconName, onSelect: () => void): MenuEntry => ({
    id,
    label,
    icon,
    onSelect,
  });
  const place = (nodes: readonly string[]) =>
    plain('move', 'Move: click the new place', 'swap', () => {
      parts.viewing.hold();
      kit.view.setState({ placing: nodes });
    });
  const copies = [entry('copy', 'copy', { label: 'Copy' }), entry('cut', 'copy', { label: 'Cut' })];
  const onward = (from: WireStart): MenuEntry[] => {
    const to = targetOfWire(kit, from);
    if (to === undefined) return [];
    return [plain('goTo', `Go to “${plan.flows[flow]?.nodes[to]?.name ?? to}”`, 'chevron-right', () => parts.goTo(to))];
  };

  switch (target.is) {
    case 'step': {
      const { step } = target;
      const isStart = plan.flows[flow]?.start === step;
      const several = selection.steps.length > 1;
      const group = groupOfStep(plan, flow, step);
      const hasExits = (exitsOf(parts, step)?.length ?? 0) > 0;
      return [
        ...(several
          ? []
          : [
              ...(hasExits
                ? [
                    entry('add', 'plus', { label: 'Add a step after it' }),
                    entry('connect', 'git-branch', { label: 'Connect to…' }),
                  ]
                : []),
              entry('open', 'settings'),
              entry('rename', 'pencil'),
            ]),
        ...(isStart && !several ? [] : [entry('duplicate', 'copy'), ...copies]),
        place(several ? [...new Set(selection.steps.map(kit.scene().cardOf))] : [step]),
        'separator',
        entry('group', 'group', { label: several ? 'Group the selected steps' : 'Group' }),
        ...(group === undefined ? [] : [entry('ungroup', 'x', { label: 'Take out of the group' })]),
        entry('before', 'chevron-left', { label: 'Select all that leads here' }),
        entry('after', 'chevron-right', { label: 'Select all that follows' }),
        ...(several ? [entry('tidy', 'wand', { label: 'Tidy up the selection' })] : []),
        ...(isStart && !several
          ? []
          : ['separator' as const, entry('delete', 'trash', { label: 'Delete', danger: true })]),
      ];
    }
    case 'exit': {
      const from = { step: target.step, exit: target.exit };
      const wired = targetOfWire(kit, from) !== undefined;
      const resolved = (then: (exit: WireStart) => void) => () => adding.withExit(from, anchor, then);
      return [
        plain(
          'add',
          wired ? 'Insert a step' : 'Add a step',
          'plus',
          resolved((exit) => (wired ? adding.askWire(exit, anchor) : adding.askFrom(exit, anchor))),
        ),
        entry('connect', 'git-branch', {
          label: wired ? 'Lead to another step…' : 'Connect to…',
          run: resolved((exit) => adding.askTarget(exit, anchor)),
        }),
        plain(
          'click',
          'Connect by clicking a step',
          'workflow',
          resolved((exit) => kit.view.setState({ connecting: exit })),
        ),
        ...onward(from),
        ...(wired && target.exit !== ELSE
          ? ['separator' as const, plain('disconnect', 'Disconnect', 'x', () => parts.disconnect(from))]
          : []),
      ];
    }
    case 'wire':
      return [
        entry('add', 'plus', { label: 'Insert a step', run: () => adding.askWire(target.wire, anchor) }),
        entry('connect', 'git-branch', {
          label: 'Lead to another step…',
          run: () => adding.askTarget(target.wire, anchor),
        }),
        plain('from', `Go to “${plan.flows[flow]?.nodes[target.wire.step]?.name ?? ''}”`, 'chevron-left', () =>
          parts.goTo(target.wire.step),
        ),
        ...onward(target.wire),
        'separator',
        entry('delete', 'trash', { label: 'Disconnect', danger: true }),
      ];
    case 'note':
      return [
        entry('open', 'message-square-text', {
          label: 'Edit the text',
          run: () => kit.view.setState({ writing: target.note }),
        }),
        entry('duplicate', 'copy'),
        ...copies,
        place([noteNodeId(target.note)]),
        'separator',
        entry('delete', 'trash', { label: 'Delete the note', danger: true }),
      ];
    case 'group': {
      const found = plan.layout.flows[flow]?.groups[target.group];
      if (!found) return [];
      return [
        entry('collapse', found.collapsed ? 'maximize' : 'minimize', {
          label: found.collapsed ? 'Open the group' : 'Collapse to one card',
          run: () => grouping.collapse(target.group, !found.collapsed),
        }),
        entry('rename', 'pencil', { run: () => kit.view.setState({ titling: target.group }) }),
        entry('duplicate', 'copy'),
        ...copies,
        place([groupNodeId(target.group)]),
        ...(found.collapsed ? [] : [entry('tidy', 'wand', { label: 'Tidy up the group' })]),
        'separator',
        entry('ungroup', 'x', { label: 'Ungroup; the steps stay', run: () => grouping.remove(target.group) }),
        entry('delete', 'trash', { label: 'Delete with its steps', danger: true }),
      ];
    }
    case 'canvas':
      return [
        entry('add', 'plus', { label: 'Add a step here', run: () => adding.askAt(anchor, at) }),
        entry('note', 'message-square-text', { label: 'Add a note here', run: () => parts.addNoteAt(at) }),
        entry('paste', 'clipboard', {
          run: () => {
            // To where the menu was opened, and not to where its entry was pressed.
            if (!(anchor instanceof Element)) kit.pointer.setState({ at: { x: anchor.x, y: anchor.y } });
            commands.paste();
          },
        }),
        'separator',
        entry('all', 'check'),
        entry('find', 'search'),
        entry('tidy', 'wand', { label: 'Tidy up' }),
        entry('fit', 'maximize'),
        entry('hundred', 'search', { label: 'Zoom to 100 %' }),
        'separator',
        entry('sheet', 'keyboard', { label: 'Keyboard shortcuts' }),
      ];
  }
}

function exitsOf({ kit }: MenuParts, step: string) {
  const { plan, flow } = kit.document.store.getState();
  const node = plan.flows[flow]?.nodes[step];
  return node && kindOf(kit.kinds, node.kind)?.exits(node.settings, plan);
}
