import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import { plainCall } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { localText } from '../../calendar/zone.ts';
import type { Walk } from '../../simulate/walk.ts';
import type { Result } from '../../base/result.ts';
import {
  cursorLine,
  goToLine,
  goToTime,
  openSession,
  play,
  playedMs,
  rewrite,
  startSession,
  tick,
  type CallSession,
  type Speed,
} from './call-session.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { mainNumber } from '../../simulate/main-number.ts';
import type { PlayedCall } from './play-call.ts';
import type { WalkDecorations } from './walk-decorations.ts';
import type { Visit } from '../../simulate/walk-visits.ts';

/** A call being tried: what was asked for, what it came to, and the ways to change it. */
export interface TriedCall {
  /** Empty until it is first shown. */
  readonly session: CallSession;
  /** What was asked for; a plain call of the present moment before anything was. */
  readonly asked: () => CallScript;
  /** Null until the engine is there. */
  readonly result: Result<Walk, string> | null;
  readonly visits: readonly Visit[];
  /** Index of the current line of the trace; 0 where there is no call. */
  readonly line: number;
  /** Milliseconds since the start at each line. */
  readonly times: readonly number[];
  /** When the call comes in, in UTC milliseconds; 0 where there is none. */
  readonly startMs: number;
  /** How far the call has been followed, in milliseconds since it came in. */
  readonly clockMs: number;
  readonly decorations: WalkDecorations | null;
  readonly change: (script: CallScript) => void;
  readonly goTo: (line: number) => void;
  readonly goToTime: (ms: number) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Shows another call, to its end at once or from its first line at the present speed. */
  readonly load: (script: CallScript) => void;
  readonly startOver: () => void;
}

const TICK_MS = 100;

// The engine is as large as the canvas and is only fetched for calls.
const fetchEngine = async () => (await import('./play-call.ts')).playCall;
type Engine = Awaited<ReturnType<typeof fetchEngine>>;
const NO_VISITS: readonly Visit[] = [];
const NOTHING = openSession(plainCall('', ''));

/** How a call is first shown: to its end at once, or from its first second at the pace of real calls; null begins with a plain call. */
interface Opening {
  readonly script: CallScript | null;
  readonly from: 'start' | 'end';
}

/** Holds one rehearsed call of a plan and plays it; while it is not `shown`, it costs nothing. */
export function useTryCall(
  plan: Plan,
  nowMs: number,
  shown: boolean,
  opening: Opening = { script: null, from: 'end' },
): TriedCall {
  const fresh = useCallback(() => {
    const number = mainNumber(plan) ?? '';
    return { ...plainCall(number, localText(plan.zone, nowMs)), caller: localCaller(plan, number) };
  }, [plan, nowMs]);
  const opened = () => {
    const script = opening.script ?? fresh();
    return opening.from === 'end' ? openSession(script) : startSession(script, '1');
  };
  // The first call comes in when somebody looks, not when the page was opened; a clock for that takes as long as a card to make.
  const [held, setHeld] = useState<CallSession | null>(() => (shown ? opened() : null));
  if (shown && held === null) setHeld(opened());
  const setSession = (next: (before: CallSession) => CallSession) => setHeld((before) => next(before ?? opened()));
  const session = held ?? NOTHING;
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    if (shown) void fetchEngine().then((fetched) => setEngine(() => fetched));
  }, [shown]);
  const played = useMemo(
    () => (shown && engine ? engine(plan, session.script) : null),
    [shown, engine, plan, session.script],
  );
  const result = useMemo(() => walkOf(played), [played]);
  const visits = played?.ok ? played.value.visits : NO_VISITS;
  const times = useMemo(
    () => (result?.ok ? result.value.trace.map((said) => said.atMs - result.value.startMs) : []),
    [result],
  );
  const line = cursorLine(session, times.length);
  const decorations = useMemo(() => (played?.ok ? played.value.decorationsAt(line) : null), [played, line]);

  useEffect(() => {
    if (!session.playing) return undefined;
    const timer = setInterval(() => setHeld((before) => before && tick(before, TICK_MS, times)), TICK_MS);
    return () => clearInterval(timer);
  }, [session.playing, times]);

  return {
    session,
    asked: () => held?.script ?? fresh(),
    result,
    visits,
    line: Math.max(0, line),
    times,
    startMs: result?.ok ? result.value.startMs : 0,
    clockMs: clockOf(session, line, times),
    decorations,
    change: (script) => setSession((before) => rewrite(before, script)),
    goTo: (to) => setSession((before) => goToLine(before, to, times)),
    goToTime: (ms) => setSession((before) => goToTime(before, ms, times)),
    setPlaying: (playing) => setSession((before) => (playing ? play(before, times) : { ...before, playing: false })),
    setSpeed: (speed) => setSession((before) => ({ ...before, speed, playing: before.playing && speed !== 'instant' })),
    load: (script) => setSession((before) => ({ ...openSession(script), speed: before.speed })),
    startOver: () =>
      setSession((before) =>
        opening.from === 'end'
          ? { ...openSession(fresh()), speed: before.speed }
          : startSession(fresh(), before.speed === 'instant' ? '1' : before.speed),
      ),
  };
}

/** A call that has become another one may not have had the moment at which the former stopped. */
function clockOf(session: CallSession, line: number, times: readonly number[]): number {
  if (session.cursor === 'end') return playedMs(times);
  const from = times[line] ?? 0;
  return Math.max(from, Math.min(session.clockMs, times[line + 1] ?? from));
}

const walkOf = (played: Result<PlayedCall, string> | null): Result<Walk, string> | null =>
  played?.ok ? { ok: true, value: played.value.walk } : played;
