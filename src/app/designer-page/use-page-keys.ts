import { useEffectEvent, useLayoutEffect } from 'react';
import { nextRegion } from '../shell/next-region.ts';

interface PageKeys {
  onTry: () => void;
  onProblem: (by: 1 | -1) => void;
  onHelp: () => void;
  onPalette: () => void;
  onUndo?: () => void;
  onRedo?: () => void;
}

/** Keys that work on the whole screen: Mod+Enter tries a call, F6 goes to the next part of the screen, F8 to the next problem, Mod+K finds anything, `?` lists the shortcuts, Mod+Z takes back. */
export function usePageKeys({ onTry, onProblem, onHelp, onPalette, onUndo, onRedo }: PageKeys): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onTry();
    else if (isPalette(event)) onPalette();
    else if (event.key === 'F6') nextRegion(event.shiftKey ? -1 : 1);
    else if (event.key === 'F8') onProblem(event.shiftKey ? -1 : 1);
    else if (event.key === '?' && !isTyping(event.target)) onHelp();
    else if (isUndo(event) && onUndo && onRedo && !isTyping(event.target)) (event.shiftKey ? onRedo : onUndo)();
    else return;
    event.preventDefault();
  });
  // Whoever sees the screen can press its keys: not after the first paint.
  useLayoutEffect(() => {
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;

const isPalette = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

const isUndo = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey;
