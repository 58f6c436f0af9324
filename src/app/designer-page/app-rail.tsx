import { Rail } from '../shell/rail.tsx';
import type { RailItem } from '../shell/rail.tsx';
import { ThemeMenu } from '../shell/theme-menu.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface AppRailProps {
  items: readonly RailItem[];
  onHelp: () => void;
}

/** The sections, and under them what belongs to the whole app: theme and shortcuts. */
export function AppRail({ items, onHelp }: AppRailProps) {
  return (
    <div className="flex h-full min-w-0 md:w-rail md:flex-col">
      <div className="min-h-0 min-w-0 flex-1">
        <Rail items={items} />
      </div>
      <div className="flex items-center justify-center gap-1 p-1.5 md:flex-col md:pb-3">
        <ThemeMenu />
        <IconButton icon="keyboard" label="Keyboard shortcuts" shortcut="?" tooltipSide="right" onClick={onHelp} />
      </div>
    </div>
  );
}
