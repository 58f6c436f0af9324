import type { MenuEntry } from '../ui/menu-list.tsx';
import type { OutlineCommands } from './outline-commands.ts';
import type { OutlineRow } from './outline-tree.ts';

/** Everything that can be done with a row, for its menu; what the keys do is marked with the key. */
export function rowMenuEntries(
  row: OutlineRow,
  isStart: boolean,
  commands: Omit<OutlineCommands, 'byKey'>,
): MenuEntry[] {
  const { way, leads } = row;
  const label = way?.exits[0]?.label ?? '';
  const isSingle = way?.exits.length === 1;
  const order: MenuEntry[] = commands.hasOrder(row)
    ? [
        entry('up', 'Move up', 'chevron-up', () => commands.reorder(row, -1), {
          shortcut: 'Alt+↑',
          disabled: !commands.canReorder(row, -1),
        }),
        entry('down', 'Move down', 'chevron-down', () => commands.reorder(row, 1), {
          shortcut: 'Alt+↓',
          disabled: !commands.canReorder(row, 1),
        }),
      ]
    : [];
  const ofWay: MenuEntry[] =
    way && isSingle && (leads.to === 'step' || leads.to === 'link')
      ? [
          entry('insert', 'Insert a step before…', 'plus', () => commands.insert(row)),
          entry('target', `Lead “${label}” elsewhere…`, 'git-branch', () => commands.target(row)),
          entry('unwire', `Disconnect “${label}”`, 'x', () => commands.disconnect(row)),
        ]
      : [];
  const paste = entry('paste', 'Paste', 'clipboard', () => commands.clip('paste'), { shortcut: 'Mod+V' });
  switch (leads.to) {
    case 'step':
      return [
        entry('open', 'Open the settings', 'settings', () => commands.open(row), { shortcut: 'Enter' }),
        entry('rename', 'Rename', 'pencil', () => commands.rename(row), { shortcut: 'F2' }),
        'separator',
        entry('add', 'Add a step after…', 'plus', () => commands.add(row), { shortcut: '+' }),
        ...ofWay,
        ...(isStart
          ? []
          : [
              ...(way ? [entry('move', 'Move after another step…', 'swap', () => commands.source(row, false))] : []),
              entry('source', 'Lead another way here…', 'log-in', () => commands.source(row, true)),
            ]),
        ...order,
        ...(isStart
          ? []
          : ([
              'separator',
              entry('duplicate', 'Duplicate', 'copy', () => commands.duplicate(row), { shortcut: 'Mod+D' }),
              entry('copy', 'Copy', 'copy', () => commands.clip('copy'), { shortcut: 'Mod+C' }),
              entry('cut', 'Cut; the way goes on', 'copy', () => commands.clip('cut'), { shortcut: 'Mod+X' }),
              entry('delete', 'Delete; the way goes on', 'trash', () => commands.remove(row), {
                shortcut: 'Delete',
                danger: true,
              }),
            ] as const)),
        ...(isStart ? (['separator'] as const) : []),
        paste,
      ];
    case 'link':
      return [
        entry('open', 'Go to the step', 'chevron-right', () => commands.open(row), { shortcut: 'Enter' }),
        'separator',
        ...ofWay,
        ...order,
      ];
    case 'open':
    case 'else':
      return [
        entry('add', 'Add a step…', 'plus', () => commands.add(row), { shortcut: 'Enter' }),
        entry('target', 'Lead it to a step that is there…', 'git-branch', () => commands.target(row)),
        ...order,
        'separator',
        entry('settings', 'Open the settings of its step', 'settings', () => commands.settings(row)),
      ];
    case 'apart':
      return [entry('loose', 'Add a step…', 'plus', () => commands.add(row), { shortcut: '+' }), paste];
  }
}

const entry = (
  id: string,
  label: string,
  icon: NonNullable<Exclude<MenuEntry, 'separator'>['icon']>,
  onSelect: () => void,
  more: { shortcut?: string; disabled?: boolean; danger?: boolean } = {},
): Exclude<MenuEntry, 'separator'> => ({ id, label, icon, onSelect, ...more });
