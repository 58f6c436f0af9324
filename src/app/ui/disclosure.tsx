import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  /** What is folded away, such as "Advanced". */
  label: string;
  /** The folded values in words, such as "waits 5 s for a key, plays 3 times". */
  summary?: ReactNode;
  open?: boolean | undefined;
  /** What unfolds is not indented, and the label has the colour around it: for tinted panels, where grey would be too faint. */
  flush?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  children: ReactNode;
}

/** Folds rarely used settings and says in words what they are set to. */
export function Disclosure({ label, summary, open, flush, onToggle, children }: DisclosureProps) {
  return (
    <details className="group/disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary
        className={`flex min-h-7 list-none items-start gap-1.5 rounded-small py-1 [&::-webkit-details-marker]:hidden ${flush ? '' : 'text-muted hover:text-text'}`}
      >
        <span className="mt-0.5 transition-transform group-open/disclosure:rotate-90">
          <Icon name="chevron-right" size={14} />
        </span>
        <span className="min-w-0">
          <span className="font-semibold">{label}</span>
          {summary && <span className="group-open/disclosure:hidden">: {summary}</span>}
        </span>
      </summary>
      <div className={`flex flex-col gap-4 pt-2 pb-1 ${flush ? '' : 'pl-5'}`}>{children}</div>
    </details>
  );
}
