import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface EmptyStateProps {
  icon: IconName;
  /** What there is none of, and why. */
  title: string;
  children?: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
  /** There is nothing else on the page, so the title is its heading. */
  alone?: boolean | undefined;
}

/** Says what is missing and the next step, in place of an empty list. */
export function EmptyState({ icon, title, children, action, alone = false }: EmptyStateProps) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-8 text-center">
      <span className="mb-1 inline-flex size-11 items-center justify-center rounded-card bg-hover text-muted">
        <Icon name={icon} size={20} />
      </span>
      <Title className="text-md font-semibold">{title}</Title>
      {children && <div className="text-muted">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
