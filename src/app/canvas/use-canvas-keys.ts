import { useEffectEvent, useLayoutEffect } from 'react';
import { holdKeys } from '../ui/held-keys.ts';
import { isTyping } from './is-typing.ts';
import { shortcutOf, type ShortcutId } from './shortcuts.ts';

/** Runs commands by their keys: on the canvas, or anywhere on the screen, never while somebody types. */
export function useCanvasKeys(
  commands: Record<ShortcutId, () => void>,
  hasFocus: () => boolean,
  take: (target: EventTarget | null) => void,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    const shortcut = shortcutOf(event);
    if (!shortcut || shortcut.scope === 'clipboard' || shortcut.scope === 'page') return;
    if (shortcut.scope === 'canvas') {
      if (!hasFocus()) return;
      // Buttons on the canvas keep their own keys.
      if (shortcut.id === 'open' && event.target instanceof Element && event.target.closest('button')) return;
    }
    if (event.repeat && !REPEATS.has(shortcut.id)) return;
    event.preventDefault();
    // Tidy up is for all where nothing is selected, wherever the focus rests.
    const isForCards = shortcut.group === 'Steps' && shortcut.id !== 'tidy';
    const onCards = isForCards || shortcut.group === 'Groups and notes';
    if (onCards || (shortcut.group === 'Select' && shortcut.id !== 'clear')) take(event.target);
    // The search bar, and what opens it, may still have to be fetched.
    if (shortcut.id === 'find') holdKeys();
    commands[shortcut.id]();
  });
  // Whoever sees the screen can press its keys: not after the first paint.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

const REPEATS: ReadonlySet<ShortcutId> = new Set([
  'undo',
  'redo',
  'left',
  'right',
  'up',
  'down',
  'panUp',
  'panDown',
  'panLeft',
  'panRight',
  'nudgeLeft',
  'nudgeRight',
  'nudgeUp',
  'nudgeDown',
  'zoomIn',
  'zoomOut',
]);
