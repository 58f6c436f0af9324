import { useMemo } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import type { RefType } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import { usesOf } from '../../plan/uses.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { selectSteps } from '../document/selection.ts';
import { Section } from '../ui/section.tsx';
import { thisWord } from './page-of.ts';
import { UseList } from './use-list.tsx';
import { wordsOfUse } from './words-of-use.ts';

interface WhereUsedProps {
  document: PlanDocument;
  plan: Plan;
  thing: RefType;
  id: string;
}

/** Every place that uses a thing, each a link to it. */
export function WhereUsed({ document, plan, thing, id }: WhereUsedProps) {
  const uses = useMemo(
    () => usesOf(plan, KINDS, thing, id).map((use) => ({ use, ...wordsOfUse(plan, use) })),
    [plan, thing, id],
  );
  return (
    <Section title="Where used">
      {uses.length === 0 ? (
        <p className="text-muted">Nothing uses {thisWord(thing)} yet.</p>
      ) : (
        <UseList
          uses={uses}
          onGo={({ use, step }) => {
            if (use.in !== 'step' || step === null) return;
            document.openFlow(use.flow);
            document.select(selectSteps(step));
          }}
        />
      )}
    </Section>
  );
}
