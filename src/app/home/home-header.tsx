import { ThemeMenu } from '../shell/theme-menu.tsx';
import { Button } from '../ui/button.tsx';

/** Whose page this is, and the way to a new client. */
export function HomeHeader({ onNew }: { onNew: (() => void) | undefined }) {
  return (
    <header className="sticky top-0 z-20 flex h-header shrink-0 items-center gap-3 border-b border-line bg-panel px-3.5">
      <span
        aria-hidden="true"
        className="flex size-7 shrink-0 items-center justify-center rounded-control bg-accent text-sm font-bold text-on-accent"
      >
        R
      </span>
      <span className="text-md font-semibold">Ringplan</span>
      <span className="ml-auto flex items-center gap-2">
        <ThemeMenu />
        {onNew && (
          <Button variant="primary" icon="plus" onClick={onNew}>
            New client
          </Button>
        )}
      </span>
    </header>
  );
}
