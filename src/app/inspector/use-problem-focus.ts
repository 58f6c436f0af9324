import { useEffect, useRef, type RefObject } from 'react';

interface ProblemFocus {
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onBlur: () => void;
  /** A problem is about to be mended, and what mended it goes with it. */
  readonly onFixed: () => void;
}

/** Keeps the focus in a panel whose problems go while they have it: on the next one, to be read before it is mended, else on the heading. */
export function useProblemFocus(panel: RefObject<HTMLElement | null>): ProblemFocus {
  const isHere = useRef(false);
  const goOn = () => {
    const problems = [...(panel.current?.querySelectorAll<HTMLElement>('[data-problem]') ?? [])].filter(
      (problem) => problem.closest('details:not([open])') === null,
    );
    const here = problems.findIndex((problem) => problem.contains(document.activeElement));
    const next = problems[here + 1] ?? (here > 0 ? problems[0] : undefined);
    (next ?? panel.current?.querySelector<HTMLElement>('h2'))?.focus();
    isHere.current = true;
  };
  // After every render: the check that finds a problem gone comes whenever it is through.
  useEffect(() => {
    const { activeElement } = document;
    if (isHere.current && (activeElement === null || activeElement === document.body)) goOn();
  });
  return {
    onFocus: ({ target }) => {
      isHere.current = target instanceof Element && target.closest('[data-problem]') !== null;
    },
    onBlur: () => {
      isHere.current = false;
    },
    onFixed: goOn,
  };
}
