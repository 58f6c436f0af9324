import { ComboPicker } from '../ui/combo-picker.tsx';
import { MenuList } from '../ui/menu-list.tsx';
import { Popover } from '../ui/popover.tsx';
import type { Asking } from './canvas-view.ts';

/** What the canvas asks, beside where it was asked. */
export function StepPicker({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const anchor = () => asking.anchor;
  if (asking.by === 'menu')
    return <MenuList label={asking.label} items={asking.items} anchor={anchor} onClose={onClose} />;
  return (
    <Popover anchor={anchor} onClose={onClose} label={asking.label} side="right">
      <ComboPicker label={asking.label} placeholder={asking.label} groups={asking.groups} onPick={asking.onPick} />
    </Popover>
  );
}
