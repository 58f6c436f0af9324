/** What tells one key press from another. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a pressed key is the one that `keys` names, such as `Shift+Mod+Z`. Letters go by what is printed, digits by their place on the keyboard. */
export function matchesKeys(event: PressedKey, keys: string): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const key = parts.at(-1)!;
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  if (wants('Mod') !== (event.ctrlKey || event.metaKey) || wants('Alt') !== event.altKey) return false;
  // Signs such as "?" and "+" need Shift on some keyboards and not on others.
  if (/^[^A-Za-z0-9]$/.test(key)) return event.key === key;
  if (wants('Shift') !== event.shiftKey) return false;
  if (/^[0-9]$/.test(key)) return event.code === `Digit${key}`;
  // With Alt a letter key of a Mac prints something else.
  if (wants('Alt') && key.length === 1) return event.code === `Key${key}`;
  return event.key.toLowerCase() === key.toLowerCase();
}
