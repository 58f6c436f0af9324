import { useMemo } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import type { RefType } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import { usesOf } from '../../plan/uses.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { selectSteps } from '../document/selection.ts';
import { WORD_OF } from './page-of.ts';
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
    <section aria-labelledby="where-used" className="flex flex-col gap-2">
      <h3 id="where-used" className="font-semibold">
        Where used
      </h3>
      {uses.length === 0 ? (
        <p className="text-muted">Nothing uses this {WORD_OF[thing]} yet.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-control border border-line">
          {uses.map(({ use, name, what, href, step }) => (
            <li key={use.path.join('/')}>
              <a
                href={href}
                className="flex min-h-9 flex-wrap items-baseline gap-x-2 px-3 py-2 hover:bg-hover focus-visible:-outline-offset-2"
                onClick={() => {
                  if (use.in !== 'step' || step === null) return;
                  document.openFlow(use.flow);
                  document.select(selectSteps(step));
                }}
              >
                <span className="font-semibold">{name}</span>
                <span className="text-sm text-muted">{what}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
