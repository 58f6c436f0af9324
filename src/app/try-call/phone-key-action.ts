/** What a key of the keyboard does to the phone. */
export type PhoneKeyAction =
  | { readonly does: 'press'; readonly key: string }
  | { readonly does: 'hangUp' }
  | { readonly does: 'step'; readonly by: 1 | -1 }
  | { readonly does: 'play' };

interface KeyEvent {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget;
}

/** Reads a key press; null where it belongs to the field, button or slider that has the focus. */
export function phoneKeyAction({ key, ctrlKey, metaKey, altKey, target }: KeyEvent): PhoneKeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const element = target as Partial<HTMLInputElement>;
  const tag = element.tagName ?? '';
  const isRange = tag === 'INPUT' && (element.type === 'range' || element.type === 'radio');
  const isSwitch = tag === 'INPUT' && element.type === 'checkbox';
  const isEditable = element.isContentEditable === true;
  const types = isEditable || tag === 'TEXTAREA' || tag === 'SELECT' || (tag === 'INPUT' && !isRange && !isSwitch);
  if (types) return null;
  if (/^[0-9*#]$/.test(key)) return { does: 'press', key };
  if (key === 'h' || key === 'H') return { does: 'hangUp' };
  if (!isRange && key === 'ArrowLeft') return { does: 'step', by: -1 };
  if (!isRange && key === 'ArrowRight') return { does: 'step', by: 1 };
  if (key === ' ' && tag !== 'BUTTON' && tag !== 'INPUT' && tag !== 'SUMMARY') return { does: 'play' };
  return null;
}
