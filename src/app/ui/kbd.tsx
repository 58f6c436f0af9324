const macSigns: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Enter: '↩', Delete: '⌫' };
const pcNames: Record<string, string> = { Mod: 'Ctrl', Delete: 'Del' };
/** The order in which menus of both systems print what is held. */
const held = ['Ctrl', 'Mod', 'Alt', 'Shift'];
const heldOnMac = ['Ctrl', 'Alt', 'Shift', 'Mod'];
const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** A shortcut as this machine's keyboard prints it: `Mod+Shift+Z` becomes `⇧⌘Z` or `Ctrl+Shift+Z`. */
export function shortcutText(keys: string): string {
  // The key "+" is also the sign between keys.
  const parts = keys.endsWith('+') ? [...keys.slice(0, -1).split('+').filter(Boolean), '+'] : keys.split('+');
  const key = parts.at(-1) ?? '';
  const printed = [...(isMac ? heldOnMac : held).filter((part) => parts.slice(0, -1).includes(part)), key];
  if (!isMac) return printed.map((part) => pcNames[part] ?? part).join('+');
  return printed.map((part) => macSigns[part] ?? part).join('');
}

/** A shortcut drawn as a key. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="inline-block rounded-small border border-line-strong bg-panel px-1.5 font-sans text-xs font-medium text-muted">
      {shortcutText(keys)}
    </kbd>
  );
}
