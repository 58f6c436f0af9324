import { useMemo, useState, type KeyboardEvent } from 'react';
import type { CallScript } from '../../../plan/call-script.ts';
import type { Plan } from '../../../plan/plan.ts';
import { answerQuestion, openQuestion } from '../../../simulate/caller-keys.ts';
import { heardIn, type Heard } from '../../../simulate/heard.ts';
import { endsOnTheCaller } from '../../../simulate/heard-words.ts';
import type { Walk } from '../../../simulate/walk.ts';
import { phoneKeyAction } from '../phone-key-action.ts';
import { useTryCall, type TriedCall } from '../use-try-call.ts';
import type { CallSound } from './call-sound.ts';
import { useCallSound } from './use-call-sound.ts';
import { useFullScreen } from './use-full-screen.ts';

interface WalkOptions {
  readonly plan: Plan;
  readonly nowMs: number;
  readonly start: CallScript | null;
  readonly sound: CallSound;
  readonly soundUrl: (sha256: string) => string;
  readonly onLeave: ((script: CallScript) => void) | undefined;
}

/** The call that is walked through, what is heard of it, and what can be done with it. */
export interface WalkedCall {
  readonly tried: TriedCall;
  /** Null until the engine is there, and where the call cannot be played. */
  readonly walked: Walk | null;
  readonly heard: readonly Heard[];
  /** The call is at its end. */
  readonly over: boolean;
  /** The line goes dead at the end. */
  readonly dead: boolean;
  /** Whether this browser can speak. */
  readonly voices: boolean;
  readonly muted: boolean;
  readonly setMuted: (muted: boolean) => void;
  readonly volume: number;
  readonly setVolume: (volume: number) => void;
  readonly full: ReturnType<typeof useFullScreen>;
  /** Another world is another call: it is told from its first second. */
  readonly change: (next: CallScript) => void;
  readonly press: (key: string) => void;
  /** Null where there is nobody to hang up. */
  readonly hangUp: (() => void) | null;
  /** The page is a phone: what its keys do. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Holds a call for a meeting: it is played, heard, pressed and hung up here, by buttons and by keys. */
export function useWalk({ plan, nowMs, start, sound, soundUrl, onLeave }: WalkOptions): WalkedCall {
  const tried = useTryCall(plan, nowMs, true, { script: start, from: 'start' });
  const [muted, setMuted] = useState(false);
  const [volume, setVolume] = useState(0.8);
  const full = useFullScreen();
  const { session, result, line, times } = tried;
  const { script } = session;
  const walked = result?.ok ? result.value : null;
  const heard = useMemo(() => (walked ? heardIn(plan, walked) : []), [plan, walked]);
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

  // The keys of a call go along into another world, to see what they do there; the next press begins anew.
  const [renewed, setRenewed] = useState(false);
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
  return {
    tried,
    walked,
    heard,
    over,
    dead,
    voices,
    muted,
    setMuted,
    volume,
    setVolume,
    full,
    change,
    press,
    hangUp,
    onKeyDown,
  };
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=range], [type=radio], [type=checkbox]), textarea, select') !== null;
