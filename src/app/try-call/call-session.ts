import type { CallScript } from '../../plan/call-script.ts';

/** How fast a call plays: seconds of the call in one real second, or all of it at once. */
export type Speed = '1' | '4' | 'instant';

/** What somebody is trying: the call written down, and how far it has been followed. The call itself is computed from it. */
export interface CallSession {
  readonly script: CallScript;
  /** Index of the current trace line; `end` stays at the end whatever the call becomes. */
  readonly cursor: number | 'end';
  /** Milliseconds of the call that have been played; only the present second of a playing call lies between lines. */
  readonly clockMs: number;
  readonly playing: boolean;
  readonly speed: Speed;
}

/** A session that stands at the first second of a call. */
export const startSession = (script: CallScript, speed: Speed): CallSession => ({
  script,
  cursor: 0,
  clockMs: 0,
  playing: false,
  speed,
});

/** A session that shows a call to its end at once. */
export const openSession = (script: CallScript): CallSession => ({
  script,
  cursor: 'end',
  clockMs: 0,
  playing: false,
  speed: 'instant',
});

/** The line the cursor is at in a call of `lines` lines. */
export const cursorLine = (session: CallSession, lines: number): number =>
  session.cursor === 'end' ? lines - 1 : Math.max(0, Math.min(session.cursor, lines - 1));

/** Goes to a line and stops there; `times` are the lines' milliseconds since the start. */
export function goToLine(session: CallSession, line: number, times: readonly number[]): CallSession {
  const last = times.length - 1;
  const kept = Math.max(0, Math.min(line, last));
  return { ...session, cursor: kept === last ? 'end' : kept, clockMs: times[kept] ?? 0, playing: false };
}

/** Starts playing from the cursor, from the beginning where the call is over; at once, the call is simply at its end. */
export function play(session: CallSession, times: readonly number[]): CallSession {
  if (session.speed === 'instant') return { ...session, cursor: 'end', playing: false };
  if (session.cursor === 'end') return { ...session, cursor: 0, clockMs: 0, playing: true };
  const from = times[session.cursor] ?? 0;
  const until = times[session.cursor + 1] ?? from;
  // Somebody may have stopped between two lines.
  return { ...session, clockMs: Math.max(from, Math.min(session.clockMs, until)), playing: true };
}

/** Goes to a moment of the call, in milliseconds since it came in, and stops there. */
export function goToTime(session: CallSession, ms: number, times: readonly number[]): CallSession {
  const end = playedMs(times);
  if (ms >= end) return goToLine(session, times.length - 1, times);
  const clockMs = Math.max(0, ms);
  return { ...session, clockMs, cursor: lineAt(times, clockMs), playing: false };
}

// A conversation of a minute shows nothing new: the end comes soon after the answer.
const LAST_WAIT_MS = 2000;

/** How much of a call is played, in milliseconds: all but most of its last conversation. */
export const playedMs = (times: readonly number[]): number => {
  const last = times.length - 1;
  return Math.min(times[last] ?? 0, (times[last - 1] ?? 0) + LAST_WAIT_MS);
};

const lineAt = (times: readonly number[], ms: number): number =>
  Math.max(
    0,
    times.findLastIndex((time) => time <= ms),
  );

/** Lets `realMs` pass in a playing call. */
export function tick(session: CallSession, realMs: number, times: readonly number[]): CallSession {
  if (!session.playing || session.speed === 'instant') return session;
  const clockMs = session.clockMs + realMs * Number(session.speed);
  if (clockMs >= playedMs(times)) return { ...session, cursor: 'end', clockMs: times.at(-1) ?? 0, playing: false };
  return { ...session, clockMs, cursor: lineAt(times, clockMs) };
}

/** Replaces the script; at once the new call is shown to its end, otherwise it goes on from the line it was at. */
export function rewrite(session: CallSession, script: CallScript): CallSession {
  return { ...session, script, cursor: session.speed === 'instant' ? 'end' : session.cursor };
}
