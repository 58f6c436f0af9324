import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { drillsOf, jointDrill, type Drill } from '../../verify/test-calls/drills.ts';
import type { DrillRun } from '../../verify/test-calls/run-drill.ts';
import { useWork } from '../things/use-work.ts';
import { DrillPicker } from './drill-picker.tsx';
import { DrillResult } from './drill-result.tsx';
import { testWork } from './test-work.ts';
import { testsView } from './tests-view.ts';
import { WorkLine } from './work-line.tsx';

interface DrillsPanelProps {
  plan: Plan;
  onPlay: (call: CallScript) => void;
}

interface Asked {
  readonly plan: Plan;
  readonly drill: Drill;
}

const runDrill = testWork<Asked, DrillRun>((work, { plan, drill }, onPart) => work.drill(plan, drill, onPart));

/** Plays all test calls on a bad day, and says what changes for callers. */
export function DrillsPanel({ plan, onPlay }: DrillsPanelProps) {
  const { drills: chosenIds } = useStore(testsView);
  const drills = useMemo(() => drillsOf(plan), [plan]);
  const asked = useMemo<Asked | null>(() => {
    const chosen = drills.filter(({ id }) => chosenIds.includes(id));
    const [first] = chosen;
    if (!first) return null;
    return { plan, drill: chosen.length === 1 ? first : jointDrill(chosen) };
  }, [plan, drills, chosenIds]);
  const work = useWork(asked, runDrill);
  const shown = asked === null ? null : work.of;
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-[44rem] text-muted">
        A drill plays all test calls on a bad day. Nothing is declared and nobody is called; it only shows what callers
        would meet. Choose several for a day on which everything comes together.
      </p>
      <DrillPicker drills={drills} chosen={chosenIds} onChoose={(ids) => testsView.setState({ drills: ids })} />
      {asked !== null && <WorkLine work={work} what={`Playing the test calls: ${asked.drill.label}`} />}
      {shown !== null && shown.drill.id === asked?.drill.id && work.answer !== null && (
        <DrillResult plan={shown.plan} drill={shown.drill} run={work.answer} onPlay={onPlay} />
      )}
    </div>
  );
}
