import { useEffect, useEffectEvent, type RefObject } from 'react';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** What lies over the page keeps its own focus. */
const OVER = 'dialog, [popover]';

/** Where the focus is, told so that a place near it can be found when it is gone. */
interface Stand {
  readonly control: Element;
  /** The row it is in, if it is in one, and the place of that row. */
  readonly row: Element | null;
  readonly index: number;
  /** Rows differ in their fields, not in the buttons at their end. */
  readonly fromEnd: number;
  /** What is around it, the innermost first. */
  readonly around: readonly Element[];
}

/**
 * Keeps the focus in `frame` when an edit takes away the control that has it, or switches it off: the next row takes it, at the
 * same control; without a row the first control of what is left around it. `rest` has it when the whole form is gone.
 */
export function useKeepFocus(frame: RefObject<HTMLElement | null>, rest: () => HTMLElement | null | undefined): void {
  const onGone = useEffectEvent((stand: Stand) => (nearOf(stand) ?? rest())?.focus());
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let stand: Stand | null = null;
    let wait = 0;
    const onIn = ({ target }: FocusEvent) => {
      // What went before is settled.
      cancelAnimationFrame(wait);
      if (target instanceof Element && target.closest(OVER) === element.closest(OVER)) stand = standOf(target, element);
    };
    const onOut = () =>
      requestAnimationFrame(() => {
        // A press on nothing: who left of their own accord is not called back.
        if (stand?.control.isConnected && document.activeElement === document.body) stand = null;
      });
    const observer = new MutationObserver(() => {
      const gone = stand;
      if (gone === null || (gone.control.isConnected && !isOff(gone.control))) return;
      stand = null;
      // Two frames: whoever made the edit may give the focus away in the next one.
      cancelAnimationFrame(wait);
      wait = requestAnimationFrame(() => {
        wait = requestAnimationFrame(() => {
          const { activeElement } = document;
          if (activeElement === null || activeElement === document.body || activeElement === gone.control) onGone(gone);
        });
      });
    });
    observer.observe(element, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    element.addEventListener('focusin', onIn);
    element.addEventListener('focusout', onOut);
    return () => {
      cancelAnimationFrame(wait);
      observer.disconnect();
      element.removeEventListener('focusin', onIn);
      element.removeEventListener('focusout', onOut);
    };
  }, [frame]);
}

function standOf(control: Element, frame: Element): Stand {
  const around: Element[] = [];
  const article = control.closest('article');
  const form = article && frame.contains(article) ? article : frame;
  for (let at = control.parentElement; at !== null && form.contains(at); at = at.parentElement) around.push(at);
  const row = control.closest('li');
  const own: readonly Element[] = row === null ? [] : controlsOf(row);
  return {
    control,
    row: row !== null && form.contains(row) ? row : null,
    index: row === null ? -1 : [...(row.parentElement?.children ?? [])].indexOf(row),
    fromEnd: own.length - own.indexOf(control),
    around,
  };
}

function nearOf({ control, row, index, fromEnd, around }: Stand): HTMLElement | undefined {
  const list = row === null ? undefined : around[around.indexOf(row) + 1];
  const rows = [...(list?.children ?? [])];
  const next = row?.isConnected ? row : list?.isConnected ? (rows[index] ?? rows.at(-1)) : undefined;
  const own = next ? controlsOf(next).filter((one) => one !== control) : [];
  const near = own[Math.max(0, Math.min(own.length - 1, own.length - fromEnd))];
  if (near) return near;
  for (const part of around) {
    const [first] = part.isConnected ? controlsOf(part) : [];
    if (first) return first;
  }
  return undefined;
}

const controlsOf = (part: Element): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) =>
      !isOff(control) && control.closest(OVER) === part.closest(OVER) && (control.checkVisibility?.() ?? true),
  );

const isOff = (control: Element): boolean => control.matches(':disabled');
