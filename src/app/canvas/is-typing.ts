/** Whether a key belongs to an open dialog or to what is focused, such as a field or a menu, and not to the canvas. */
export function isTyping(target: EventTarget | null): boolean {
  // A dialog keeps every key, also when the button that had the focus is gone and the page has it.
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=menu], [role=listbox]',
    ) !== null
  );
}
