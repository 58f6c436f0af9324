// walkthrough: one call of a plan for a meeting: heard, seen on the drawing, timed and explained. It takes plain props and knows
// neither the designer's document nor any backend, so that a plan from anywhere can be walked through.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CallScript, Scenario } from '../../../plan/call-script.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { TargetId } from '../../../plan/targets.ts';
import { outcomeWho } from '../../../engine/call.ts';
import { answerQuestion, openQuestion } from '../../../simulate/caller-keys.ts';
import { heardAt, heardIn } from '../../../simulate/heard.ts';
import { endsOnTheCaller } from '../../../simulate/heard-words.ts';
import { outcomeWords } from '../../../simulate/outcome-words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { OutcomeCard } from '../outcome-card.tsx';
import { outsideInCall, peopleInCall } from '../people-in-call.ts';
import { phoneKeyAction } from '../phone-key-action.ts';
import { testCallName } from '../test-call-name.ts';
import { useTryCall } from '../use-try-call.ts';
import { WhatIf } from '../what-if.tsx';
import { WhenPanel } from '../when-panel.tsx';
import { browserSound } from './browser-sound.ts';
import { CallTimeline } from './call-timeline.tsx';
import type { CallSound } from './call-sound.ts';
import { CallerCard } from './caller-card.tsx';
import { CaptionBand } from './caption-band.tsx';
import { FlowStage } from './flow-stage.tsx';
import { PhonePanel } from './phone-panel.tsx';
import { PresenterBar } from './presenter-bar.tsx';
import { SecondsPanel } from './seconds-panel.tsx';
import { SideBySide, type LiveVersion } from './side-by-side.tsx';
import { useCallSound } from './use-call-sound.ts';
import { useFullScreen } from './use-full-screen.ts';
import { WhyPanel } from './why-panel.tsx';
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

type PanelId = 'phone' | 'whatIf' | 'why' | 'seconds';
const PANELS = [
  { id: 'phone', label: 'Phone' },
  { id: 'whatIf', label: 'What if' },
  { id: 'why', label: 'Why' },
  { id: 'seconds', label: 'Seconds' },
] as const;
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
  const tried = useTryCall(plan, nowMs, true, { script: start, from: 'start' });
  const [panel, setPanel] = useState<PanelId>('phone');
  const [view, setView] = useState<StageView>('follow');
  const [muted, setMuted] = useState(false);
  const [volume, setVolume] = useState(0.8);
  const full = useFullScreen();
  const { session, result, line, times } = tried;
  const { script } = session;
  const walked = result?.ok ? result.value : null;
  const heard = useMemo(() => (walked ? heardIn(plan, walked) : []), [plan, walked]);
  const near = useMemo(() => (walked ? peopleInCall(plan, walked, tried.visits) : []), [plan, walked, tried.visits]);
  const outside = useMemo(() => (walked ? outsideInCall(walked) : []), [walked]);
  const over = walked !== null && line >= times.length - 1;

  // The line goes dead after a call that was listened to, not when somebody jumps to its end.
  const [listened, setListened] = useState(false);
  if (session.playing && !listened) setListened(true);
  if (!session.playing && !over && listened) setListened(false);
  const dead = over && walked !== null && endsOnTheCaller(walked);
  const voices = useCallSound(sound, {
    heard,
    clockMs: tried.clockMs,
    playing: session.playing,
    speed: session.speed,
    goesDead: dead && listened,
    muted,
    volume,
    soundUrl,
  });

  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  // The keys of a call go along into another world, to see what they do there; the next press begins anew.
  const [renewed, setRenewed] = useState(false);
  /** Another world is another call: it is told from its first second. */
  const change = (next: CallScript) => {
    tried.change(next);
    setRenewed(true);
    if (session.speed !== 'instant') tried.goTo(0);
  };
  const press = (key: string) => {
    const question = walked && openQuestion(walked, renewed && over ? 0 : line);
    setRenewed(false);
    if (question) tried.change(answerQuestion(script, question, key));
  };
  const hangUp =
    over || !walked
      ? null
      : () => tried.change({ ...script, hangUpAfterSeconds: Math.floor(tried.clockMs / 1000) + 1 });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const action = phoneKeyAction(event);
    const plain = action === null && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (action?.does === 'press') press(action.key);
    else if (action?.does === 'hangUp') hangUp?.();
    else if (action?.does === 'step') tried.goTo(line + action.by);
    else if (action?.does === 'play') {
      if (session.speed === 'instant') tried.setSpeed('1');
      tried.setPlaying(!session.playing);
    } else if (event.key === 'Escape' && full?.on !== true && onLeave) onLeave(script);
    else if (plain && event.key.toLowerCase() === 'm') setMuted(!muted);
    else if (plain && event.key.toLowerCase() === 'f' && full) full.toggle();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const flow = plan.numbers[script.number]?.flow ?? Object.keys(plan.flows)[0] ?? '';
  return (
    // The page is a phone: its keys work wherever the focus is, except where a field needs them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main
      ref={root}
      tabIndex={-1}
      aria-label={`Walk through a call. Keys 0 to 9, star and hash press, H hangs up, arrows step, Space plays, M is sound, F is full screen${onLeave ? ', Escape leaves' : ''}.`}
      onKeyDown={onKeyDown}
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
        onMuted={setMuted}
        onVolume={setVolume}
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
          <div className="relative min-h-56 flex-1 border-b border-line max-md:h-72">
            <div className="absolute top-3 right-3 z-1">
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
              <section aria-label="Draft and live" tabIndex={0} className="h-full overflow-auto bg-panel pt-12">
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
            <WhenPanel plan={plan} script={script} nowMs={nowMs} onChange={change} stepMinutes={1} />
          </section>
        </div>
        <aside className="flex min-h-0 min-w-0 flex-col bg-panel max-md:border-t md:border-l border-line">
          <CallerCard plan={plan} script={script} atMs={tried.startMs === 0 ? nowMs : tried.startMs + tried.clockMs} />
          <div className="h-12 shrink-0 border-b border-line px-4">
            <Tabs
              label="About this call"
              name="walk"
              tabs={PANELS}
              current={panel}
              onSelect={(id) => setPanel(PANELS.find((one) => one.id === id)?.id ?? 'phone')}
            />
          </div>
          <div className="min-h-0 flex-1">
            <TabPanel name="walk" id={panel}>
              <div data-scrolls="" className="md:h-full md:overflow-auto">
                {panel === 'phone' && (
                  <PhonePanel
                    plan={plan}
                    walk={walked}
                    script={script}
                    line={line}
                    onPress={press}
                    onForget={() => tried.change({ ...script, keys: [] })}
                    onHangUp={hangUp}
                    onStay={() => tried.change({ ...script, hangUpAfterSeconds: null })}
                    onChange={change}
                  />
                )}
                {panel === 'whatIf' && (
                  <div className="p-4">
                    <WhatIf
                      plan={plan}
                      script={script}
                      near={near}
                      outside={outside}
                      onChange={change}
                      knowsToday={!readOnly}
                    />
                  </div>
                )}
                {panel === 'why' && walked && <WhyPanel plan={plan} walk={walked} line={line} onGo={tried.goTo} />}
                {panel === 'seconds' && walked && (
                  <SecondsPanel plan={plan} walk={walked} onTarget={readOnly ? undefined : more.onTarget} />
                )}
              </div>
            </TabPanel>
          </div>
          {walked && <OutcomeCard {...outcomeWords(plan, walked)} over={over} />}
        </aside>
      </div>
    </main>
  );
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=range], [type=radio], [type=checkbox]), textarea, select') !== null;
