/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an hr cannot be focused and moved */
import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import { TabPanel, Tabs, type Tab } from '../ui/tabs.tsx';
import { useDrawerHeight } from './use-drawer-height.ts';

interface DrawerProps {
  label: string;
  tabs: readonly Tab[];
  /** The open tab; null is collapsed to the strip. */
  current: string | null;
  onSelect: (id: string | null) => void;
  /** A short standing fact at the right of the strip. */
  aside?: ReactNode;
  /** The panel of the current tab. */
  children: ReactNode;
}

const arrowPx = 24;

/** The panel under the canvas: a 40 px strip of tabs, open as tall as it was left; all of the screen on a phone. */
export function Drawer({ label, tabs, current, onSelect, aside, children }: DrawerProps) {
  const { heightPx, leastPx, greatestPx, usualPx, set } = useDrawerHeight();
  const lastTab = useRef(tabs[0]?.id ?? null);
  const grabbed = useRef<{ fromY: number; heightPx: number } | null>(null);
  const open = current !== null;
  const isTall = heightPx > usualPx;

  const select = (id: string | null) => {
    if (id !== null) lastTab.current = id;
    onSelect(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowUp: heightPx + arrowPx,
      ArrowDown: heightPx - arrowPx,
      Home: leastPx,
      End: greatestPx,
      Enter: usualPx,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { fromY: event.clientY, heightPx };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (grabbed.current) set(grabbed.current.heightPx + grabbed.current.fromY - event.clientY);
  };
  const release = () => {
    grabbed.current = null;
  };

  // React's type of a style knows no custom properties.
  const drawerStyle: CSSProperties & { '--drawer-height': string } = { '--drawer-height': `${heightPx}px` };

  return (
    <section
      aria-label={label}
      data-open={open}
      style={drawerStyle}
      className="relative flex flex-col border-t border-line bg-panel data-[open=true]:h-full data-[open=true]:md:h-[var(--drawer-height)]"
    >
      {open && (
        // A focusable separator is a widget (ARIA 1.2).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions
        <div
          role="separator"
          tabIndex={0}
          aria-orientation="horizontal"
          aria-label={`Height of ${label}`}
          aria-valuenow={heightPx}
          aria-valuemin={leastPx}
          aria-valuemax={greatestPx}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={release}
          onPointerCancel={release}
          onDoubleClick={() => set(usualPx)}
          className="absolute inset-x-0 -top-1.5 z-10 h-3 cursor-ns-resize touch-none before:absolute before:inset-x-0 before:top-1 before:h-0.5 hover:before:bg-accent focus-visible:outline-offset-0 max-md:hidden"
        />
      )}
      <div className="flex h-10 shrink-0 items-center gap-4 pr-2 pl-4">
        <div className="h-full min-w-0 flex-1 overflow-x-auto overflow-y-hidden [scrollbar-width:none]">
          <Tabs label={label} name="drawer" tabs={tabs} current={current} onSelect={select} />
        </div>
        {aside && <div className="truncate text-sm text-muted max-md:hidden">{aside}</div>}
        <div className="flex">
          {open && (
            <span className="max-md:hidden">
              <IconButton
                icon={isTall ? 'minus' : 'maximize'}
                size="small"
                label={isTall ? 'Usual height' : 'Taller'}
                onClick={() => set(isTall ? usualPx : greatestPx)}
              />
            </span>
          )}
          <IconButton
            icon={open ? 'chevron-down' : 'chevron-up'}
            size="small"
            label={open ? `Close ${label}` : `Open ${label}`}
            onClick={() => select(open ? null : lastTab.current)}
          />
        </div>
      </div>
      {current !== null && (
        <div className="min-h-0 flex-1 border-t border-line">
          <TabPanel name="drawer" id={current}>
            {children}
          </TabPanel>
        </div>
      )}
    </section>
  );
}
