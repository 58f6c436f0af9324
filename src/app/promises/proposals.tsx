import { useRef } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { promiseSentence, promiseTitle } from '../../plan/promise-words.ts';
import type { CallPromise } from '../../plan/promise.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { PromiseCard } from './promise-card.tsx';
import { useProposals, type ProvenProposal } from './use-proposals.ts';

interface ProposalsProps {
  plan: Plan;
  onAdd: (promise: CallPromise) => void;
  onPlay: (call: CallScript) => void;
}

/** Promises that an office like this could make: each proven before it is shown, those that would be broken folded away. */
export function Proposals({ plan, onAdd, onPlay }: ProposalsProps) {
  const proposals = useProposals(plan);
  const title = useRef<HTMLHeadingElement>(null);
  if (proposals?.length === 0) return null;
  const list = (shown: readonly ProvenProposal[]) => (
    <ul className="flex flex-col gap-2.5">
      {shown.map(({ promise, verdict }) => (
        <li key={promiseSentence(plan, promise)}>
          <PromiseCard
            sentence={promiseSentence(plan, promise)}
            verdict={verdict}
            onPlay={onPlay}
            actions={
              <Button
                size="small"
                icon="plus"
                aria-label={`Add: ${promiseTitle(plan, promise)}`}
                onClick={() => {
                  onAdd(promise);
                  // The button goes with its proposal.
                  title.current?.focus();
                }}
              >
                Add
              </Button>
            }
          />
        </li>
      ))}
    </ul>
  );
  const broken = proposals?.filter(({ verdict }) => verdict.is === 'broken') ?? [];
  const others = proposals?.filter(({ verdict }) => verdict.is !== 'broken') ?? [];
  return (
    <section aria-labelledby="proposals" className="flex flex-col gap-2.5">
      <div>
        <h2 ref={title} tabIndex={-1} id="proposals" className="text-lg font-semibold outline-none">
          Promises you could make
        </h2>
        <p className="text-muted">Read from your call flow, each with the shortest time that it can keep.</p>
      </div>
      {proposals === null ? (
        <p className="flex items-center gap-2 text-muted">
          <Spinner size={15} /> Checking which of them hold…
        </p>
      ) : (
        <>
          {list(others)}
          {broken.length > 0 && (
            <Disclosure
              label={
                broken.length === 1
                  ? 'One more that does not hold today'
                  : `${broken.length} more that do not hold today`
              }
            >
              {list(broken)}
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
