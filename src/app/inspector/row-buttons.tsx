import { IconButton } from '../ui/icon-button.tsx';

interface RowButtonsProps {
  /** The row in words, for the names of the buttons. */
  name: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: (() => void) | undefined;
}

/** Up, down and remove for a row of a list. */
export function RowButtons({ name, index, count, onMove, onRemove }: RowButtonsProps) {
  return (
    <span className="flex shrink-0">
      <IconButton
        icon="chevron-up"
        size="small"
        label={`Move ${name} up`}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      />
      <IconButton
        icon="chevron-down"
        size="small"
        label={`Move ${name} down`}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      />
      <IconButton icon="trash" size="small" label={`Remove ${name}`} disabled={!onRemove} onClick={onRemove} />
    </span>
  );
}
