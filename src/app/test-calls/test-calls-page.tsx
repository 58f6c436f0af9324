import { useMemo } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { runScenario } from '../../simulate/run-scenario.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Pill } from '../ui/pill.tsx';
import { expectedWords, resultWords } from './result-words.ts';

interface TestCallsPageProps {
  plan: Plan;
  onPlay: (call: CallScript) => void;
  onRemove: (id: string) => void;
  onTry: () => void;
}

/** The kept test calls: every one is played again whenever the plan changes, and says whether it still ends as it must. */
export function TestCallsPage({ plan, onPlay, onRemove, onTry }: TestCallsPageProps) {
  const results = useMemo(
    () =>
      Object.entries(plan.scenarios)
        .map(([id, scenario]) => ({ id, scenario, result: runScenario(plan, scenario) }))
        .sort((left, right) => Number(left.result.passed) - Number(right.result.passed)),
    [plan],
  );
  const failed = results.filter(({ result }) => !result.passed).length;
  return (
    <div className="h-full overflow-auto bg-background">
      <div className="mx-auto flex max-w-[56rem] flex-col gap-4 p-6 max-sm:p-3">
        <Card
          title="Test calls"
          subtitle="Calls that must always end the same way. They are played again with every change; no real phone rings."
          actions={
            results.length > 0 && (
              <Pill tone={failed > 0 ? 'lost' : 'ok'} icon={failed > 0 ? 'alert-circle' : 'check-circle'}>
                {failed > 0 ? `${failed} of ${results.length} end differently` : `All ${results.length} passed`}
              </Pill>
            )
          }
        >
          {results.length === 0 ? (
            <EmptyState
              icon="flask-conical"
              title="No test calls yet."
              action={
                <Button icon="play" variant="primary" onClick={onTry}>
                  Try a call
                </Button>
              }
            >
              Try a call, then press “Keep as test call”.
            </EmptyState>
          ) : (
            <ul className="flex flex-col divide-y divide-line">
              {results.map(({ id, scenario, result }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2.5">
                  <span className={result.passed ? 'text-ok' : 'text-lost'}>
                    <Icon
                      name={result.passed ? 'check-circle' : 'alert-circle'}
                      size={18}
                      label={result.passed ? 'Passed' : 'Ends differently'}
                    />
                  </span>
                  <div className="min-w-0 flex-1 basis-64">
                    <p className="font-semibold">{scenario.name}</p>
                    <p className={`text-sm ${result.passed ? 'text-muted' : 'text-lost'}`}>
                      {result.passed
                        ? `Ends with ${expectedWords(plan, scenario)}`
                        : `${resultWords(plan, result)}; it must end with ${expectedWords(plan, scenario)}`}
                    </p>
                  </div>
                  <div className="flex gap-1">
                    <Button size="small" icon="play" onClick={() => onPlay(scenario.call)}>
                      Play
                    </Button>
                    <IconButton
                      size="small"
                      icon="trash"
                      label={`Remove ${scenario.name}`}
                      onClick={() => onRemove(id)}
                    />
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </div>
  );
}
