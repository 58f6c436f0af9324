import type { DraftHome } from './draft-home.ts';
import { livingTabs } from './this-tab.ts';

/** What was typed in a field and never became part of the plan, because the page ended without a word. */
export interface Typed {
  /** The name of the field. */
  readonly field: string;
  readonly text: string;
}

const typingsOf = (planId: string): string => `typing/${planId}/`;
const SOON_MS = 400;

/** Keeps what is being typed until its field is left, which hands it to the plan; a page that crashes cannot do that. */
export function watchTyping({ journal, tab }: Pick<DraftHome, 'journal' | 'tab'>, planId: string): () => void {
  const key = typingsOf(planId) + tab;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onInput = ({ target }: Event) => {
    if (!isTextField(target)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.activeElement === target && target.value.trim() !== '')
        journal.write(key, { field: nameOf(target), text: target.value } satisfies Typed);
    }, SOON_MS);
  };
  const onEnd = () => {
    clearTimeout(timer);
    journal.remove(key);
  };
  const onKey = ({ key: pressed, target }: KeyboardEvent) => {
    // Both end the typing with the focus still in the field.
    if (isTextField(target) && (pressed === 'Escape' || (pressed === 'Enter' && target instanceof HTMLInputElement)))
      onEnd();
  };
  document.addEventListener('input', onInput, true);
  document.addEventListener('focusout', onEnd, true);
  document.addEventListener('keydown', onKey, true);
  return () => {
    onEnd();
    document.removeEventListener('input', onInput, true);
    document.removeEventListener('focusout', onEnd, true);
    document.removeEventListener('keydown', onKey, true);
  };
}

/** Hands over, once, what was being typed in this tab, or in tabs that are gone, when their pages ended. */
export async function takeTyped({ journal, locks, tab }: DraftHome, planId: string): Promise<Typed[]> {
  const prefix = typingsOf(planId);
  const alive = await livingTabs(locks);
  const gone = journal.keys(prefix).filter((key) => key === prefix + tab || !alive.has(key.slice(prefix.length)));
  return gone.flatMap((key) => {
    const { field, text } = (journal.read(key) ?? {}) as Partial<Typed>;
    journal.remove(key);
    return typeof field === 'string' && typeof text === 'string' ? [{ field, text }] : [];
  });
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

function isTextField(target: EventTarget | null): target is TextControl {
  if (target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement) || target.role === 'combobox') return false;
  return ['text', 'email', 'tel', 'url'].includes(target.type);
}

function nameOf(field: TextControl): string {
  const label = field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.placeholder;
  return label.trim() === '' ? 'a field' : label.trim();
}
