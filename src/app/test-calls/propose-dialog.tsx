import { useMemo, useState } from 'react';
import { counted } from '../../base/counted.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Scenario } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { planExits } from '../../verify/test-calls/plan-exits.ts';
import type { TestRun } from '../../verify/test-calls/play-test-calls.ts';
import type { Proposed } from '../../verify/test-calls/propose-scenarios.ts';
import { thinProposals } from '../../verify/test-calls/thin-proposals.ts';
import { useWork } from '../things/use-work.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ProposalChoice } from './proposal-choice.tsx';
import { testWork } from './test-work.ts';
import { WorkLine } from './work-line.tsx';

interface ProposeDialogProps {
  plan: Plan;
  /** The test calls there are, played; null before the first time. */
  run: TestRun | null;
  nowMs: number;
  onAdd: (scenarios: readonly Scenario[]) => void;
  onClose: () => void;
}

interface Asked {
  readonly plan: Plan;
  readonly fromMs: number;
}

const propose = testWork<Asked, Proposed>((work, { plan, fromMs }, onPart) => work.propose(plan, fromMs, onPart));

/** Test calls read from the call flow: every way a call can go, to be thinned out and added as one step. */
export function ProposeDialog({ plan, run, nowMs, onAdd, onClose }: ProposeDialogProps) {
  const [asked] = useState<Asked>({ plan, fromMs: nowMs });
  const proposed = useWork(asked, propose);
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const all = useMemo(() => new Set(planExits(asked.plan, KINDS).map(({ key }) => key)), [asked]);
  const tested = useMemo(() => {
    const without = new Set(run?.untested.map(({ key }) => key));
    return new Set([...all].filter((key) => !without.has(key)));
  }, [all, run]);
  const calls = proposed.answer?.calls ?? [];
  const thinned = useMemo(() => thinProposals(proposed.answer?.calls ?? [], tested), [proposed.answer, tested]);
  const places = chosen ?? new Set(thinned.order.slice(0, thinned.essential));
  const isReady = proposed.answer !== null && run !== null;
  return (
    <Dialog
      title="Propose test calls"
      description="Each number is called in each period, by each sort of caller, with each key, with phones that answer or not, and on bad days. Of calls that go the same way one is kept. No real phone rings."
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            icon="plus"
            disabled={!isReady || places.size === 0}
            onClick={() =>
              onAdd(thinned.order.filter((place) => places.has(place)).map((place) => calls[place]!.scenario))
            }
          >
            {!isReady || places.size === 0 ? 'Add test calls' : `Add ${counted(places.size, 'test call')}`}
          </Button>
        </>
      }
    >
      <div className="flex min-h-40 flex-col gap-4">
        <WorkLine work={proposed} what="Playing every way a call can go" />
        {isReady && calls.length === 0 && (
          <p role="status">
            Every way that was found has a test call already. There is nothing to add until the call flow changes.
          </p>
        )}
        {isReady && calls.length > 0 && (
          <ProposalChoice
            plan={asked.plan}
            proposed={proposed.answer!}
            thinned={thinned}
            all={all}
            tested={tested}
            chosen={places}
            onChoose={setChosen}
          />
        )}
      </div>
    </Dialog>
  );
}
