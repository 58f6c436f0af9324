import { Menu } from '../ui/menu.tsx';
import type { MenuEntry } from '../ui/menu-list.tsx';

interface RowMenuProps {
  /** The row in words, for the names of its actions. */
  name: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: (() => void) | undefined;
  onShow?: (() => void) | undefined;
}

/** What can be done with one row of a list: reorder, follow, remove. */
export function RowMenu({ name, index, count, onMove, onRemove, onShow }: RowMenuProps) {
  const items: MenuEntry[] = [
    ...(onShow ? [{ id: 'show', label: 'Go to its step', icon: 'chevron-right', onSelect: onShow } as const] : []),
    { id: 'up', label: 'Move up', icon: 'chevron-up', disabled: index === 0, onSelect: () => onMove(index - 1) },
    {
      id: 'down',
      label: 'Move down',
      icon: 'chevron-down',
      disabled: index === count - 1,
      onSelect: () => onMove(index + 1),
    },
    'separator',
    {
      id: 'remove',
      label: 'Remove',
      icon: 'trash',
      danger: true,
      disabled: !onRemove,
      onSelect: () => onRemove?.(),
    },
  ];
  return <Menu label={`More for ${name}`} icon="ellipsis" iconOnly items={items} align="end" />;
}
