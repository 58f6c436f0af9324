import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { usePlace } from './use-place.ts';

interface AppFrameProps {
  topBar: ReactNode;
  rail: ReactNode;
  main: ReactNode;
  /** Right of the main area; over it below 1200 px; a bottom sheet on a phone. */
  inspector: { label: string; content: ReactNode; onClose: (byKey: boolean) => void } | null;
  /** Below the main area. */
  drawer: ReactNode;
}

/**
 * The frame of every screen: bars and panels as landmarks around the main area, with no knowledge of what fills them.
 * One grid; narrower screens only move the cells: the inspector into the cell of the main area, the rail to the bottom.
 */
export function AppFrame({ topBar, rail, main, inspector, drawer }: AppFrameProps) {
  const { page, item } = usePlace();
  const shows = `${page}/${item ?? ''}`;
  return (
    <div
      className={`grid h-dvh min-h-0 max-md:h-[max(100dvh,32rem)] grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto_auto] overflow-hidden bg-background md:grid-rows-[auto_minmax(0,1fr)_auto] print:block print:h-auto ${
        inspector
          ? 'md:grid-cols-[auto_minmax(0,1fr)] wide:grid-cols-[auto_minmax(0,1fr)_var(--spacing-inspector)]'
          : 'md:grid-cols-[auto_minmax(0,1fr)]'
      }`}
    >
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-control bg-inverse px-4 py-2.5 font-semibold text-on-inverse focus:translate-y-0"
      >
        Skip to main content
      </a>
      <header
        data-print="hide"
        className="z-20 col-span-full md:min-h-[calc(var(--spacing-header)+1px)] border-b border-line bg-panel"
      >
        <ErrorBoundary part="The top bar">{topBar}</ErrorBoundary>
      </header>
      <nav
        data-print="hide"
        aria-label="Sections"
        className="z-10 row-start-4 min-w-0 border-line md:min-w-[calc(var(--spacing-rail)+1px)] bg-panel max-md:border-t md:col-start-1 md:row-span-2 md:row-start-2 md:border-r"
      >
        {rail}
      </nav>
      <main
        id="main"
        tabIndex={-1}
        // How much of it the inspector lies over, for what floats there.
        className={`relative col-start-1 row-start-2 min-h-0 min-w-0 outline-none md:col-start-2 ${inspector ? 'md:max-wide:[--covered:var(--spacing-inspector)]' : ''}`}
      >
        <ErrorBoundary part="This page" shows={shows}>
          {main}
        </ErrorBoundary>
      </main>
      {inspector && (
        // Esc bubbles up here from any field in the panel.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <aside
          data-print="hide"
          aria-label={inspector.label}
          data-covers="canvas"
          className="z-10 col-start-1 row-start-2 flex min-h-0 flex-col overflow-hidden border-line bg-panel max-md:max-h-[75%] max-md:self-end max-md:rounded-t-card max-md:border-t max-md:shadow-float md:col-start-2 md:w-inspector md:justify-self-end md:border-l md:shadow-float wide:col-start-3 wide:row-span-2 wide:row-start-2 wide:shadow-none"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) inspector.onClose(true);
          }}
        >
          <div className="relative flex min-h-0 flex-1 flex-col">
            <div className="min-h-0 flex-1 overflow-auto p-4">
              <ErrorBoundary part={inspector.label} shows={inspector.label}>
                {inspector.content}
              </ErrorBoundary>
            </div>
            <div className="absolute top-3 right-3 rounded-control bg-panel">
              <IconButton
                icon="x"
                label="Close details"
                shortcut="Esc"
                tooltipSide="left"
                onClick={(event) => inspector.onClose(event.detail === 0)}
              />
            </div>
          </div>
        </aside>
      )}
      {drawer && (
        <div
          data-print="hide"
          className="z-10 col-start-1 row-start-3 min-h-0 min-w-0 max-md:has-data-[open=true]:row-span-2 max-md:has-data-[open=true]:row-start-2 md:col-start-2"
        >
          <ErrorBoundary part="This panel" shows={shows}>
            {drawer}
          </ErrorBoundary>
        </div>
      )}
    </div>
  );
}
