import { useEffect, useRef } from 'react';
import { Icon, type IconName } from '../ui/icon.tsx';

export interface RailItem {
  id: string;
  label: string;
  icon: IconName;
  /** A place with an address; without one give `onSelect`. */
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  current?: boolean | undefined;
}

const look =
  'flex min-h-12.5 w-full min-w-16 md:min-w-0 flex-col items-center justify-center gap-1 rounded-control text-xs font-medium text-muted hover:bg-hover hover:text-text aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent aria-[current=page]:font-semibold';

/** The sections of the app, down the left side; a scrolling bar at the bottom of a phone. */
export function Rail({ items }: { items: readonly RailItem[] }) {
  const list = useRef<HTMLUListElement>(null);
  const currentId = items.find((item) => item.current)?.id;
  useEffect(() => {
    if (currentId === undefined) return;
    const item = list.current?.querySelector(`[data-rail="${CSS.escape(currentId)}"]`);
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [currentId]);
  return (
    <ul
      ref={list}
      className="flex h-full gap-0.5 p-1.5 [scrollbar-width:none] max-md:overflow-x-auto max-md:pr-6 max-md:[mask-image:linear-gradient(to_right,#000_calc(100%-2rem),transparent)] max-md:pb-[max(0.375rem,env(safe-area-inset-bottom))] md:w-rail md:flex-col md:overflow-y-auto"
    >
      {items.map((item) => {
        const content = (
          <>
            <Icon name={item.icon} size={18} />
            <span className="text-center leading-3.5 text-balance">{item.label}</span>
          </>
        );
        const current = item.current ? 'page' : undefined;
        return (
          <li key={item.id} data-rail={item.id} className="max-md:flex-1 max-md:scroll-mx-8">
            {item.href === undefined ? (
              <button type="button" className={look} aria-current={current} onClick={item.onSelect}>
                {content}
              </button>
            ) : (
              <a href={item.href} className={look} aria-current={current} onClick={item.onSelect}>
                {content}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
