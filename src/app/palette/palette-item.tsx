import { STEP_DRAG } from '../document/step-drag.ts';
import type { PickerItem } from '../ui/combo-picker.tsx';
import { IconTile } from '../ui/icon-tile.tsx';

interface PaletteItemProps {
  item: PickerItem;
  onAdd: (kind: string) => void;
}

/** One kind of step, to click or to drag. */
export function PaletteItem({ item, onAdd }: PaletteItemProps) {
  return (
    <li>
      <button
        type="button"
        draggable
        className="-mx-2 flex min-h-10 w-[calc(100%+1rem)] cursor-grab items-center gap-2.5 rounded-control px-2 py-1 text-left hover:bg-hover active:cursor-grabbing"
        onClick={() => onAdd(item.id)}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'copy';
          event.dataTransfer.setData(STEP_DRAG, item.id);
          // Only types can be read while dragging, and the canvas wants to show the wire it would go into.
          event.dataTransfer.setData(`${STEP_DRAG}+${item.id}`, item.id);
        }}
      >
        {item.icon && item.group && <IconTile icon={item.icon} group={item.group} size="small" />}
        <span className="min-w-0">
          <span className="block truncate font-medium">{item.label}</span>
          <span className="line-clamp-2 text-sm text-muted">{item.description}</span>
        </span>
      </button>
    </li>
  );
}
