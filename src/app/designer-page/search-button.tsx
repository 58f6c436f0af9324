import { Icon } from '../ui/icon.tsx';
import { Kbd, shortcutText } from '../ui/kbd.tsx';

/** What looks like a search field in the top bar and opens the command palette; its words, then its key, give way where the bar is narrow. */
export function SearchButton({ onClick }: { onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label="Find anything"
      aria-keyshortcuts="Control+K Meta+K"
      title={`Find anything (${shortcutText('Mod+K')})`}
      onClick={onClick}
      className="flex min-h-8.5 shrink-0 items-center gap-2 rounded-control px-2 text-muted hover:bg-hover hover:text-text @min-[88rem]/bar:border @min-[88rem]/bar:border-line-strong @min-[88rem]/bar:bg-background"
    >
      <Icon name="search" size={17} />
      <span className="hidden @min-[104rem]/bar:inline">Find anything</span>
      <span className="hidden @min-[88rem]/bar:inline">
        <Kbd keys="Mod+K" />
      </span>
    </button>
  );
}
