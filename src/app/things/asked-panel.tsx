import { ComboPicker, type PickerGroup } from '../ui/combo-picker.tsx';
import { MenuList, type MenuEntry } from '../ui/menu-list.tsx';
import type { FloatingAnchor, Side } from '../ui/place-floating.ts';
import { Popover } from '../ui/popover.tsx';

/** A question that a view of a flow asks beside an anchor: a searchable list, or a short menu; it is gone when it is answered. */
export type Asking =
  | {
      readonly by: 'picker';
      readonly label: string;
      readonly anchor: FloatingAnchor;
      /** Right of the anchor unless said otherwise. */
      readonly side?: Side;
      readonly groups: readonly PickerGroup[];
      readonly onPick: (id: string) => void;
    }
  | {
      readonly by: 'menu';
      readonly label: string;
      readonly anchor: FloatingAnchor;
      readonly items: readonly MenuEntry[];
    };

/** What a view of a flow asks, beside where it was asked. */
export function AskedPanel({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const anchor = () => asking.anchor;
  if (asking.by === 'menu')
    return <MenuList label={asking.label} items={asking.items} anchor={anchor} onClose={onClose} />;
  // Closed first: an answer may ask the next question.
  const onPick = (id: string) => {
    onClose();
    asking.onPick(id);
  };
  return (
    <Popover anchor={anchor} onClose={onClose} label={asking.label} side={asking.side ?? 'right'}>
      <ComboPicker label={asking.label} placeholder={asking.label} groups={asking.groups} onPick={onPick} />
    </Popover>
  );
}
