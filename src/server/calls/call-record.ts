import type { CallState } from '../../engine/call.ts';
import type { Effect } from '../../engine/effect.ts';
import type { TraceLine } from '../../engine/trace.ts';
import type { Advanced, CallEvent, CallEvents, CallSummary } from '../../protocol/call-schemas.ts';
import type { Clock } from './clock.ts';
import type { OfficeRunner } from './office-runner.ts';

/** What a call is pinned to. */
export interface CallHead {
  readonly call: string;
  readonly kind: 'live' | 'rehearsal';
  /** `out` for a call that the office began by itself, to call `caller` back. */
  readonly direction: 'in' | 'out';
  readonly plan: string;
  readonly version: string;
  readonly planNumber: string;
  readonly e164: string;
  readonly caller: string | null;
  readonly offeredAtMs: number;
}

/** A reply that can be given again: which events it carried, and how things stood. */
interface GivenReply {
  readonly fingerprint: string;
  readonly after: number;
  readonly upTo: number;
  readonly wakeAtMs: number | null;
  readonly outcome: Advanced['outcome'];
}

/** More listeners than this on one call are answered at once instead of waiting. */
const MAX_WAITING = 50;

/** One call as clients see it: its events by number, the replies that were given, and who waits for more. */
export class CallRecord {
  state: CallState | null = null;
  endedAtMs: number | null = null;
  /** When somebody last did something with it, by the backend's clock. */
  touchedMs: number;
  private expired = false;
  private readonly events: CallEvent[] = [];
  private readonly replies = new Map<string, GivenReply>();
  private readonly waiting = new Set<() => void>();

  constructor(
    readonly head: CallHead,
    readonly office: OfficeRunner,
    private readonly clock: Clock,
  ) {
    this.touchedMs = clock.now();
  }

  get seq(): number {
    return this.events.length;
  }
  get operations(): number {
    return this.replies.size;
  }

  /** Takes note of what an input of the office did to this call. */
  record(effects: readonly Effect[], trace: readonly TraceLine[], state: CallState): void {
    if (this.endedAtMs !== null) return;
    for (const effect of effects) this.events.push({ seq: this.seq + 1, effect });
    for (const line of trace) this.events.push({ seq: this.seq + 1, trace: line });
    this.state = state;
    if (state.phase === 'ended' && state.outcome) {
      this.events.push({ seq: this.seq + 1, ended: state.outcome });
      this.endedAtMs = this.clock.now();
    } else if (effects.length + trace.length === 0) return;
    this.wakeWaiting();
  }

  /** Keeps what has happened since `after` as the reply to an operation. */
  reply(operation: string, fingerprint: string, after: number): Advanced {
    const { wakeAtMs, outcome } = this.standing();
    const given = { fingerprint, after, upTo: this.seq, wakeAtMs, outcome };
    this.replies.set(operation, given);
    return this.again(given);
  }

  /** The reply that an operation had, or undefined when it is new. */
  replyOf(operation: string): { readonly fingerprint: string; readonly reply: Advanced } | undefined {
    const given = this.replies.get(operation);
    return given && { fingerprint: given.fingerprint, reply: this.again(given) };
  }

  eventsAfter(seq: number): CallEvents {
    return { events: this.events.slice(seq), seq: this.seq, ...this.standing() };
  }

  /** Resolves when there are events after `seq`, when the call has ended, or when `waitMs` are over. */
  async awaitAfter(seq: number, waitMs: number): Promise<void> {
    if (this.seq > seq || this.endedAtMs !== null || waitMs <= 0 || this.waiting.size >= MAX_WAITING) return;
    await new Promise<void>((resolve) => {
      const cancel = this.clock.after(waitMs, () => done());
      const done = () => {
        cancel();
        this.waiting.delete(done);
        resolve();
      };
      this.waiting.add(done);
    });
  }

  /** Gives up a rehearsal that its client has left. */
  expire(): void {
    this.endedAtMs = this.clock.now();
    this.expired = true;
    this.wakeWaiting();
  }

  /** Lets everybody go who waits, such as when the backend stops. */
  wakeWaiting(): void {
    for (const wake of this.waiting) wake();
  }

  /** When its office wants to be woken, also after the call: a callback may be due. The backend wakes live offices itself. */
  get wakeAtMs(): number | null {
    return this.head.kind === 'rehearsal' && !this.expired ? this.office.wakeAtMs : null;
  }

  summary(): CallSummary {
    const { place, phase } = this.state ?? {};
    const step = phase === 'routing' && place?.at === 'node' ? { flow: place.flow, node: place.node } : null;
    return { ...this.head, phase: phase ?? 'routing', step, seq: this.seq, ...this.standing() };
  }

  private standing() {
    return { wakeAtMs: this.wakeAtMs, outcome: this.state?.outcome ?? null };
  }

  private again({ after, upTo, wakeAtMs, outcome }: GivenReply): Advanced {
    const effects: Effect[] = [];
    const trace: TraceLine[] = [];
    for (const event of this.events.slice(after, upTo)) {
      if ('effect' in event) effects.push(event.effect);
      else if ('trace' in event) trace.push(event.trace);
    }
    return { effects, trace, seq: upTo, wakeAtMs, outcome };
  }
}
