const macSigns: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Enter: '↩', Delete: '⌫' };
const pcNames: Record<string, string> = { Mod: 'Ctrl', Delete: 'Del' };
/** The order in which Windows prints what is held, the key itself last; on a Mac it is ours. */
const held = ['Ctrl', 'Mod', 'Alt', 'Shift'];
const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** A shortcut as this machine's keyboard prints it: `Mod+Shift+Z` becomes `⇧⌘Z` or `Ctrl+Shift+Z`. */
export function shortcutText(keys: string): string {
  // The key "+" is also the sign between keys.
  const parts = keys.endsWith('+') ? [...keys.slice(0, -1).split('+').filter(Boolean), '+'] : keys.split('+');
  if (!isMac) parts.sort((one, other) => ((held.indexOf(one) + 5) % 5) - ((held.indexOf(other) + 5) % 5));
  return parts.map((part) => (isMac ? macSigns : pcNames)[part] ?? part).join(isMac ? '' : '+');
}

/** A shortcut drawn as a key. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="inline-block rounded-small border border-line-strong bg-panel px-1.5 font-sans text-xs font-medium text-muted">
      {shortcutText(keys)}
    </kbd>
  );
}
