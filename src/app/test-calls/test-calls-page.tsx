import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { localText } from '../../calendar/zone.ts';
import { plainCall } from '../../plan/call-script.ts';
import { addTestCalls } from '../../plan/edits/test-call-edits.ts';
import { useDocument } from '../document/use-document.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import type { SectionProps } from '../things/section-props.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Pill } from '../ui/pill.tsx';
import { TabPanel, Tabs } from '../ui/tabs.tsx';
import { DrillsPanel } from './drills-panel.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { TestCallList } from './test-call-list.tsx';
import { testsView, type TestsTab } from './tests-view.ts';
import { UntestedExits } from './untested-exits.tsx';
import { useTestRun } from './use-test-run.ts';
import { WorkLine } from './work-line.tsx';

/** The kept test calls, played again after every change; the exits none of them takes; and what becomes of them on a bad day. */
export function TestCallsPage({ document, item, nowMs, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const { tab } = useStore(testsView);
  const run = useTestRun(plan);
  const [proposing, setProposing] = useState(false);
  const total = Object.keys(plan.scenarios).length;
  const red = run.answer?.calls.filter(({ id, passed }) => !passed && Object.hasOwn(plan.scenarios, id)).length ?? 0;
  useEffect(() => {
    // An address names a test call, which only one of the panels shows.
    if (item !== null) testsView.setState({ tab: 'calls' });
  }, [item]);
  const propose = () => setProposing(true);
  return (
    <div className="h-full overflow-auto bg-background">
      <div className="flex max-w-[64rem] flex-col gap-4 px-6 pt-5 pb-8 max-sm:px-4">
        <PageHeader
          title="Test calls"
          about="Calls that must always go as you decided. They are played again after every change; no real phone rings."
          actions={
            total > 0 && (
              <Button icon="wand" variant="primary" onClick={propose}>
                Propose test calls
              </Button>
            )
          }
        />
        {total === 0 ? (
          <div className="rounded-card border border-line bg-panel">
            <EmptyState
              icon="flask-conical"
              title="No test calls yet."
              action={
                <div className="flex flex-wrap justify-center gap-2">
                  <Button icon="wand" variant="primary" onClick={propose}>
                    Propose test calls
                  </Button>
                  <Button
                    icon="play"
                    onClick={() => {
                      const [number = ''] = Object.keys(plan.numbers);
                      onPlay(plainCall(number, localText(plan.zone, nowMs)));
                    }}
                  >
                    Try a call
                  </Button>
                </div>
              }
            >
              Have them proposed from your call flow, or try a call and press “Keep as test call”.
            </EmptyState>
          </div>
        ) : (
          <div className="flex flex-col gap-4">
            <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line">
              <div className="h-10 min-w-0 overflow-x-auto">
                <Tabs
                  label="Test calls"
                  name="tests"
                  tabs={[
                    { id: 'calls', label: 'Calls', count: String(total) },
                    { id: 'exits', label: 'Exits', count: run.answer ? String(run.answer.untested.length) : undefined },
                    { id: 'drills', label: 'Drills' },
                  ]}
                  current={tab}
                  onSelect={(next) => testsView.setState({ tab: next as TestsTab })}
                />
              </div>
              <div role="status" className="flex min-h-8 items-center">
                {run.state === 'ready' && (
                  <Pill tone={red > 0 ? 'lost' : 'ok'} icon={red > 0 ? 'alert-circle' : 'check-circle'}>
                    {red > 0 ? `${red} of ${total} red` : `All ${total} green`}
                  </Pill>
                )}
              </div>
            </div>
            <WorkLine work={run} what="Playing the test calls" />
            <TabPanel name="tests" id={tab}>
              {tab === 'calls' && <TestCallList document={document} run={run.answer} item={item} onPlay={onPlay} />}
              {tab === 'exits' && <UntestedExits document={document} run={run.answer} onPropose={propose} />}
              {tab === 'drills' && <DrillsPanel plan={plan} onPlay={onPlay} />}
            </TabPanel>
          </div>
        )}
      </div>
      {proposing && (
        <ProposeDialog
          plan={plan}
          run={run.answer}
          nowMs={nowMs}
          onAdd={(scenarios) => {
            setProposing(false);
            testsView.setState({ tab: 'calls' });
            editWithUndo(
              document,
              addTestCalls(plan, scenarios),
              scenarios.length === 1 ? 'Test call added' : `${scenarios.length} test calls added`,
            );
          }}
          onClose={() => setProposing(false)}
        />
      )}
    </div>
  );
}
