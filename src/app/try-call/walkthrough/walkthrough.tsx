// walkthrough: one call of a plan for a meeting: heard, seen on the drawing, timed and explained. It takes plain props and knows
// neither the designer's document nor any backend, so that a plan from anywhere can be walked through.
import { useEffect, useRef, useState } from 'react';
import type { CallScript, Scenario } from '../../../plan/call-script.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { TargetId } from '../../../plan/targets.ts';
import { outcomeWho } from '../../../engine/call.ts';
import { heardAt } from '../../../simulate/heard.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { testCallName } from '../test-call-name.ts';
import { WhenPanel } from '../when-panel.tsx';
import { browserSound } from './browser-sound.ts';
import { CallTimeline } from './call-timeline.tsx';
import type { CallSound } from './call-sound.ts';
import { CaptionBand } from './caption-band.tsx';
import { FlowStage } from './flow-stage.tsx';
import { PresenterBar } from './presenter-bar.tsx';
import { SideBySide, type LiveVersion } from './side-by-side.tsx';
import { useWalk } from './use-walk.ts';
import { WalkPanels } from './walk-panels.tsx';
import './walkthrough.css';

export interface WalkthroughProps {
  plan: Plan;
  /** Which state of the plan this is, such as "Draft" or "Version 3". */
  version: string;
  /** The present instant in UTC milliseconds. */
  nowMs: number;
  /** Nothing of the plan can be changed or asked for here: it is only played. */
  readOnly: boolean;
  /** The call to begin with, else a plain one to the main number. */
  start?: CallScript | null;
  /** What calls do now, to play each call there too: null while nothing is live, absent where it is not to be shown. */
  live?: LiveVersion | null | undefined;
  /** The address of a recording by its SHA-256. */
  soundUrl: (sha256: string) => string;
  sound?: CallSound;
  onTarget?: (target: TargetId, most: number | null) => void;
  onKeep?: (scenario: Scenario) => void;
  /** Makes links for people who may only look. */
  onShare?: () => void;
  leaveLabel?: string;
  /** Absent where there is nowhere to go back to. */
  onLeave?: ((script: CallScript) => void) | undefined;
}

type StageView = 'follow' | 'whole' | 'live';

/** A call for everybody in the room: the phone, the drawing that follows, what is heard, how long it takes, and why. */
export function Walkthrough({
  plan,
  nowMs,
  readOnly,
  start = null,
  live,
  soundUrl,
  onLeave,
  ...more
}: WalkthroughProps) {
  const root = useRef<HTMLElement>(null);
  const [sound] = useState(() => more.sound ?? browserSound());
  const [view, setView] = useState<StageView>('follow');
  const walk = useWalk({ plan, nowMs, start, sound, soundUrl, onLeave });
  const { tried, walked, heard, over, dead, voices, muted, volume, full } = walk;
  const { session, result } = tried;
  const { script } = session;
  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  const flow = plan.numbers[script.number]?.flow ?? Object.keys(plan.flows)[0] ?? '';
  const shown = tried.decorations?.activeStep?.split('/')[0] ?? flow;
  return (
    // The page is a phone: its keys work wherever the focus is, except where a field needs them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main
      ref={root}
      tabIndex={-1}
      aria-label={`Walk through a call. Keys 0 to 9, star and hash press, H hangs up, arrows step, Space plays, M is sound, F is full screen${onLeave ? ', Escape leaves' : ''}.`}
      onKeyDown={walk.onKeyDown}
      className="presenter flex min-h-dvh flex-col bg-background text-text outline-none md:h-dvh"
    >
      <PresenterBar
        title={plan.name}
        version={more.version}
        muted={muted}
        volume={volume}
        unheard={
          voices && session.speed === '4' ? 'Words are spoken at 1×.' : voices ? null : 'No voices here: read along.'
        }
        onMuted={walk.setMuted}
        onVolume={walk.setVolume}
        full={full}
        leaveLabel={more.leaveLabel ?? 'Leave'}
        onLeave={onLeave && (() => onLeave(script))}
      >
        {walked && more.onKeep && !readOnly && (
          <Button
            collapse
            icon="flask-conical"
            onClick={() => {
              const who = outcomeWho(walked.outcome);
              more.onKeep?.({
                name: testCallName(plan, script),
                call: script,
                expect: { outcome: walked.outcome.kind, ...(who === null ? {} : { who }) },
              });
            }}
          >
            Keep as test call
          </Button>
        )}
        {more.onShare && !readOnly && (
          <Button icon="external-link" collapse onClick={more.onShare}>
            Share a walkthrough…
          </Button>
        )}
      </PresenterBar>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] md:grid-cols-[minmax(0,1fr)_19rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="flex min-h-0 min-w-0 flex-col">
          <div className="flex min-h-56 flex-1 flex-col border-b border-line max-md:h-72">
            <div className="flex items-center justify-end gap-3 border-b border-line bg-panel py-1.5 pr-3 pl-5 max-md:pl-3">
              <h2 className="min-w-0 flex-1 truncate text-sm font-semibold text-muted max-md:sr-only">
                {plan.flows[shown]?.name}
              </h2>
              <Segmented
                label="What is shown"
                hideLabel
                value={view}
                options={[
                  { value: 'follow', label: 'Follow the call' },
                  { value: 'whole', label: 'Whole flow' },
                  ...(live === undefined ? [] : [{ value: 'live' as const, label: 'Draft and live' }]),
                ]}
                onChange={setView}
              />
            </div>
            {view !== 'live' ? (
              <FlowStage plan={plan} flow={flow} decorations={tried.decorations} whole={view === 'whole'} />
            ) : (
              // Two tapes may be longer than the room for them, and must be scrolled from the keyboard.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              <section aria-label="Draft and live" tabIndex={0} className="min-h-0 flex-1 overflow-auto bg-panel">
                {walked && <SideBySide draft={plan} walk={walked} script={script} live={live ?? null} />}
              </section>
            )}
          </div>
          {walked ? (
            <div className="bg-panel">
              <CaptionBand plan={plan} walk={walked} heard={over ? null : heardAt(heard, tried.clockMs)} dead={dead} />
              <CallTimeline plan={plan} tried={tried} heard={heard} />
            </div>
          ) : (
            <div className="bg-panel p-5">
              {result === null || result.ok ? (
                <Spinner label="Fetching the phone" />
              ) : (
                <Notice tone="warning" title="This call cannot be played yet">
                  {result.error} Choose another number or date.
                </Notice>
              )}
            </div>
          )}
          <section
            aria-label="When the call comes in"
            className="border-t border-line bg-panel px-5 pt-2 pb-3 max-md:px-4"
          >
            <WhenPanel plan={plan} script={script} nowMs={nowMs} onChange={walk.change} stepMinutes={1} />
          </section>
        </div>
        <WalkPanels plan={plan} walk={walk} nowMs={nowMs} readOnly={readOnly} onTarget={more.onTarget} />
      </div>
    </main>
  );
}
