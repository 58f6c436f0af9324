import { counted } from '../../base/counted.ts';
import { Icon } from '../ui/icon.tsx';

/** How many problems a card has, at its top right; nothing without any. */
export function CardBadge({ errors, warnings }: { errors: number; warnings: number }) {
  const count = errors + warnings;
  if (count === 0) return null;
  return (
    <span
      className={`card-badge right-2.5 border ${errors > 0 ? 'border-lost bg-lost-soft text-lost' : 'border-warning bg-warning-soft text-warning'}`}
      title={counted(count, 'problem')}
    >
      <Icon name={errors > 0 ? 'alert-circle' : 'alert-triangle'} size={11} />
      {count}
    </span>
  );
}
