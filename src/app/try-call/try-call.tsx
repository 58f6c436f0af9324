import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Scenario } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { outcomeWho } from '../../engine/call.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { answerQuestion, openQuestion } from '../../simulate/caller-keys.ts';
import { KeysPanel } from './keys-panel.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { outcomeWords } from '../../simulate/outcome-words.ts';
import { outsideInCall, peopleInCall } from './people-in-call.ts';
import { Tape } from './tape.tsx';
import { testCallName } from './test-call-name.ts';
import { Transport } from './transport.tsx';
import { phoneKeyAction } from './phone-key-action.ts';
import type { TriedCall } from './use-try-call.ts';
import { WhatIf } from './what-if.tsx';
import { WhenPanel } from './when-panel.tsx';
import { WhoPanel } from './who-panel.tsx';
import type { ReactNode } from 'react';

interface TryCallProps {
  plan: Plan;
  tried: TriedCall;
  nowMs: number;
  /** Keeps the present call and its end as a test call of the plan. */
  onKeep: (scenario: Scenario) => void;
  /** Shows the call to everybody in the room; absent where nobody can. */
  onPresent?: () => void;
  /** More that can be done with this call, such as comparing it with the backend. */
  extra?: ReactNode;
}

/** A phone to try the drawing with: when and who calls, what they press, what happens and why, and what could be otherwise. */
export function TryCall({ plan, tried, nowMs, onKeep, onPresent, extra }: TryCallProps) {
  const root = useRef<HTMLFieldSetElement>(null);
  const { session, result, line, times } = tried;
  const { script } = session;
  const walked = result?.ok ? result.value : null;
  const near = useMemo(() => (walked ? peopleInCall(plan, walked, tried.visits) : []), [plan, walked, tried.visits]);
  const outside = useMemo(() => (walked ? outsideInCall(walked) : []), [walked]);
  const over = line >= times.length - 1;

  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  const press = (key: string) => {
    const question = walked && openQuestion(walked, line);
    if (question) tried.change(answerQuestion(script, question, key));
  };
  const elapsedMs = session.playing ? session.clockMs : (times[line] ?? 0);
  const hangUp =
    over || !walked ? null : () => tried.change({ ...script, hangUpAfterSeconds: Math.floor(elapsedMs / 1000) + 1 });

  const onKeyDown = (event: KeyboardEvent) => {
    const action = phoneKeyAction(event);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (action.does === 'press') press(action.key);
    else if (action.does === 'hangUp') hangUp?.();
    else if (action.does === 'step') tried.goTo(line + action.by);
    else {
      if (session.speed === 'instant') tried.setSpeed('4');
      tried.setPlaying(!session.playing);
    }
  };

  return (
    // Laid out by its own width, which the settings beside it take from; too narrow for columns, it scrolls as a whole.
    <div className="@container/call md:h-full md:overflow-auto">
      {/* The panel is a phone: its keys work wherever the focus is inside it, except where a field needs them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset
        ref={root}
        tabIndex={-1}
        aria-label="Try a call. Keys 0 to 9, star and hash press, H hangs up, arrows step, Space plays."
        onKeyDown={onKeyDown}
        className="grid min-w-0 outline-none @2xl/call:h-full @2xl/call:grid-cols-[16rem_minmax(0,1fr)_14rem] @4xl/call:grid-cols-[25.5rem_minmax(0,1fr)_14rem] @6xl/call:grid-cols-[30rem_minmax(0,1fr)_17rem]"
      >
        <div className="flex flex-col gap-4 p-4 @2xl/call:overflow-auto @2xl/call:border-r @2xl/call:border-line @2xl/call:pt-3 @4xl/call:grid @4xl/call:grid-cols-[minmax(0,1fr)_10rem] @6xl/call:grid-cols-[minmax(0,1fr)_11rem]">
          <WhenPanel plan={plan} script={script} nowMs={nowMs} onChange={tried.change} />
          {walked && (
            <KeysPanel
              plan={plan}
              walk={walked}
              line={line}
              onPress={press}
              onForget={() => tried.change({ ...script, keys: [] })}
              onHangUp={hangUp}
              onStay={() => tried.change({ ...script, hangUpAfterSeconds: null })}
            />
          )}
        </div>
        <div className="flex min-h-0 min-w-0 flex-col @max-2xl/call:border-t @max-2xl/call:border-line">
          {walked ? (
            <>
              <Transport tried={tried} />
              <div data-scrolls="" className="min-h-0 flex-1 p-2 pb-6 @2xl/call:overflow-auto">
                <Tape plan={plan} walk={walked} line={line} onGo={tried.goTo} />
              </div>
              <OutcomeCard {...outcomeWords(plan, walked)} over={over} isRead />
            </>
          ) : result === null ? (
            <div className="p-4">
              <Spinner label="Fetching the phone" />
            </div>
          ) : (
            <div className="p-4">
              <Notice tone="warning" title="This call cannot be played yet">
                {!result.ok && result.error} Choose another number or date, or add a number to the plan.
              </Notice>
            </div>
          )}
        </div>
        <div className="flex min-h-0 flex-col @max-2xl/call:border-t @max-2xl/call:border-line @2xl/call:border-l @2xl/call:border-line">
          <div className="flex min-h-0 flex-1 flex-col gap-3 p-4 @2xl/call:overflow-auto @2xl/call:pt-3">
            <WhatIf plan={plan} script={script} near={near} outside={outside} onChange={tried.change} />
            <WhoPanel plan={plan} script={script} onChange={tried.change} />
            {extra}
            <p className="text-sm text-muted md:hidden">No real phone rings.</p>
          </div>
          <div className="flex items-center justify-between gap-2 border-t border-line px-4 py-2">
            <Button
              size="small"
              icon="flask-conical"
              disabled={!walked}
              onClick={() => {
                if (!walked) return;
                const who = outcomeWho(walked.outcome);
                onKeep({
                  name: testCallName(plan, script),
                  call: script,
                  expect: { outcome: walked.outcome.kind, ...(who === null ? {} : { who }) },
                });
              }}
            >
              Keep as test call
            </Button>
            <span className="flex">
              {onPresent && <IconButton size="small" icon="monitor" label="Present this call" onClick={onPresent} />}
              <IconButton size="small" icon="rotate-ccw" label="Start over" onClick={tried.startOver} />
            </span>
          </div>
        </div>
      </fieldset>
    </div>
  );
}
