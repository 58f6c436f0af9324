const macSigns: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Enter: '↩', Delete: '⌫' };
const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** A shortcut as this machine's keyboard prints it: `Mod+Shift+Z` becomes `⇧⌘Z` or `Ctrl+Shift+Z`. */
export function shortcutText(keys: string): string {
  // The key "+" is also the sign between keys.
  const parts = keys.endsWith('+') ? [...keys.slice(0, -1).split('+').filter(Boolean), '+'] : keys.split('+');
  if (!isMac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  return parts.map((part) => macSigns[part] ?? part).join('');
}

/** A shortcut drawn as a key. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="inline-block rounded-small border border-line-strong bg-panel px-1.5 font-sans text-xs font-medium text-muted">
      {shortcutText(keys)}
    </kbd>
  );
}
