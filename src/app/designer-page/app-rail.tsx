import { Suspense } from 'react';
import { useStore } from 'zustand';
import { Rail } from '../shell/rail.tsx';
import type { RailItem } from '../shell/rail.tsx';
import { ThemeMenu } from '../shell/theme-menu.tsx';
import { glossaryWindow, onGlossary } from '../things/glossary-window.ts';
import { Menu } from '../ui/menu.tsx';
import { GlossaryDialog } from './lazy-parts.ts';

interface AppRailProps {
  items: readonly RailItem[];
  onHelp: () => void;
  onTour: () => void;
}

/** The sections, and under them what belongs to the whole app: theme and help. */
export function AppRail({ items, onHelp, onTour }: AppRailProps) {
  const glossaryIsOpen = useStore(glossaryWindow, ({ open }) => open);
  return (
    <div className="flex h-full min-w-0 md:w-rail md:flex-col">
      <div className="min-h-0 min-w-0 flex-1">
        <Rail items={items} />
      </div>
      <div className="flex items-center justify-center gap-1 p-1.5 md:flex-col md:pb-3">
        <ThemeMenu />
        <Menu
          label="Help"
          iconOnly
          icon="help-circle"
          items={[
            { id: 'keys', label: 'Keyboard shortcuts', icon: 'keyboard', shortcut: '?', onSelect: onHelp },
            { id: 'words', label: 'Glossary', icon: 'list', onSelect: () => onGlossary() },
            { id: 'tour', label: 'Take the tour', icon: 'sparkles', onSelect: onTour },
          ]}
        />
      </div>
      {glossaryIsOpen && (
        <Suspense fallback={null}>
          <GlossaryDialog />
        </Suspense>
      )}
    </div>
  );
}
