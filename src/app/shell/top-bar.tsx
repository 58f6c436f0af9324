import type { ReactNode } from 'react';
import { HOME, hrefOf } from './place.ts';

interface TopBarProps {
  /** "client › flow". */
  crumb: ReactNode;
  /** Pills; give each a `short` text, which is used before anything else gives way. */
  status?: ReactNode;
  /** Undo and redo. */
  history?: ReactNode;
  /** What finds anything. */
  search?: ReactNode;
  /** The proof's badge, Try a call, Publish. */
  actions?: ReactNode;
}

/** The top bar: one 52 px row, two rows on a phone where there is more than the way and the actions, and never wider than the screen. */
export function TopBar({ crumb, status, history, search, actions }: TopBarProps) {
  return (
    <div className="@container/bar grid min-h-header grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-3.5 max-md:gap-y-2 max-md:py-2 md:flex md:h-header">
      <a
        href={hrefOf(HOME)}
        aria-label="All clients"
        title="All clients"
        className="flex size-7 shrink-0 items-center justify-center rounded-control bg-accent text-sm font-bold text-on-accent hover:bg-accent-strong"
      >
        R
      </a>
      <div className="min-w-24 truncate text-md max-md:text-base md:shrink-[999]">{crumb}</div>
      {(status || history || search) && (
        <div className="contents max-md:col-span-full max-md:row-start-2 max-md:flex max-md:min-w-0 max-md:items-center max-md:justify-between max-md:gap-2">
          <div className="flex min-w-0 shrink items-center gap-2">{status}</div>
          <div className="flex shrink-0 items-center md:gap-2">
            {history && <div className="flex shrink-0 items-center">{history}</div>}
            {search}
          </div>
        </div>
      )}
      <div className="flex shrink-0 items-center gap-2 md:ml-auto">{actions}</div>
    </div>
  );
}
