import { produce } from 'immer';
import { useMemo, useState } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import { removeThing } from '../../plan/edits/remove-thing.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { NewProblemList } from './new-problem-list.tsx';
import { useNewProblems } from './use-new-problems.ts';

interface WhatIfGoneProps {
  plan: Plan;
  /** The person. */
  id: string;
}

/** What would break without a person, before they leave; nothing is changed. */
export function WhatIfGone({ plan, id }: WhatIfGoneProps) {
  const [asked, setAsked] = useState(false);
  const name = plan.people[id]?.name ?? id;
  return (
    <Section
      title="What if this person leaves"
      about={asked ? `As if ${name} were removed and nobody took their place. Nothing is changed.` : undefined}
      actions={
        !asked && (
          <Button size="small" icon="search" onClick={() => setAsked(true)}>
            Find out
          </Button>
        )
      }
    >
      {asked && <Answer plan={plan} id={id} />}
    </Section>
  );
}

function Answer({ plan, id }: WhatIfGoneProps) {
  const after = useMemo(
    () => produce(plan, (draft) => removeThing(plan, KINDS, 'person', id).apply(draft)),
    [plan, id],
  );
  return <NewProblemList after={after} {...useNewProblems(plan, after)} />;
}
