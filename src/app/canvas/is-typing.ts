/** Whether a key belongs to what is focused, such as a field, a menu or a dialog, and not to the canvas. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=menu], [role=listbox], dialog',
    ) !== null
  );
}
