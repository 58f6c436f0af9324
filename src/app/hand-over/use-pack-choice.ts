import { useState } from 'react';
import { ALL_SECTIONS } from '../../exchange/hand-over/make-pack.ts';
import type { SectionId } from '../../exchange/hand-over/pack.ts';

/** Which parts of a pack are printed, and whether people's own mobiles are. */
export interface PackChoice {
  readonly sections: readonly SectionId[];
  readonly personalNumbers: boolean;
}

const keyOf = (plan: string): string => `ringplan:hand-over:${plan}`;

/** The choice for a plan, remembered in this browser; everything but personal numbers until somebody chooses. */
export function usePackChoice(plan: string): [PackChoice, (choice: PackChoice) => void] {
  const [choice, setChoice] = useState(() => readChoice(plan));
  const choose = (next: PackChoice) => {
    setChoice(next);
    try {
      localStorage.setItem(keyOf(plan), JSON.stringify(next));
    } catch {
      // A browser that keeps nothing forgets the choice, and prints all the same.
    }
  };
  return [choice, choose];
}

function readChoice(plan: string): PackChoice {
  const usual: PackChoice = { sections: ALL_SECTIONS, personalNumbers: false };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(plan)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('sections' in kept) || !Array.isArray(kept.sections))
      return usual;
    const { sections } = kept as { sections: readonly unknown[] };
    return {
      sections: ALL_SECTIONS.filter((id) => sections.includes(id)),
      personalNumbers: 'personalNumbers' in kept && kept.personalNumbers === true,
    };
  } catch {
    return usual;
  }
}
