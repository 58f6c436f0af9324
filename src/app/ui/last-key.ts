let last: string | null = null;
if (typeof window !== 'undefined') {
  window.addEventListener('keydown', (event) => (last = event.key), true);
  window.addEventListener('pointerdown', () => (last = null), true);
}

/** Whether the focus moves because of Tab, and not because a dialog opened or a panel closed. */
export const lastKeyWasTab = (): boolean => last === 'Tab';
