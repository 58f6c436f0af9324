import type { CallState } from '../../engine/call.ts';
import type { OfficeInput } from '../../engine/input.ts';
import { openOffice, type Office, type Plans } from '../../engine/office.ts';
import { advanceOffice } from '../../kinds/advance-office.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import type { CallRecord } from './call-record.ts';
import type { Clock } from './clock.ts';

type Timeless<I> = I extends unknown ? Omit<I, 'atMs'> : never;
/** An input whose time the office says. */
export type UntimedInput = Timeless<OfficeInput>;

/** How long to wait before trying again what broke. */
const AFTER_FAULT_MS = 1000;

/**
 * One running office: feeds the engine, hands what happens to the calls it happens to, and, where it has a clock, keeps the
 * one timer that the engine asks for. Without a clock it is a rehearsal and time comes with each input.
 */
export class OfficeRunner {
  private office: Office;
  private plans: Plans = {};
  private lastMs = 0;
  private cancelTimer: (() => void) | null = null;
  private readonly records = new Map<string, CallRecord>();

  constructor(
    situation: Situation,
    private readonly clock: Clock | null,
    private readonly onFault: (error: unknown) => void,
    /** The record of a call that the office began by itself. */
    private readonly onBegun: (state: CallState, office: OfficeRunner, e164: string) => CallRecord,
  ) {
    this.office = openOffice(situation);
  }

  get wakeAtMs(): number | null {
    return this.office.wakeAtMs;
  }
  get atMs(): number {
    return this.lastMs;
  }

  /** Begins a call that stays on `plan` of `version`. */
  offer(record: CallRecord, plan: Plan, input: UntimedInput & { type: 'offered' }, atMs?: number): void {
    this.plans = { ...this.plans, [record.head.version]: plan };
    this.records.set(record.head.call, record);
    this.take(input, atMs);
  }

  /** Lets calls that the office begins by itself begin on `plan` of `version` from here on. */
  activate(version: string, plan: Plan): void {
    this.plans = { ...this.plans, [version]: plan };
    this.take({ type: 'activated', version });
  }

  /** Advances the office by one input, by its own clock where it has one. */
  take(input: UntimedInput, atMs?: number): void {
    const now = this.clock ? Math.max(this.clock.now(), this.lastMs) : (atMs ?? this.lastMs);
    // A timer that is due may only not have run yet: what it does belongs before this input.
    if (this.clock && input.type !== 'wake' && this.office.wakeAtMs !== null && this.office.wakeAtMs < now)
      this.advance({ type: 'wake', atMs: now });
    this.advance({ ...input, atMs: now });
    this.setTimer();
  }

  stop(): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
  }

  private advance(input: OfficeInput): void {
    const step = advanceOffice(this.plans, this.office, input);
    this.office = step.office;
    this.lastMs = input.atMs;
    const touched = new Set([...step.effects, ...step.trace].map(({ call }) => call));
    for (const { id } of step.ended) touched.add(id);
    for (const id of touched) {
      const state = step.ended.find((call) => call.id === id) ?? step.office.calls[id];
      const record = this.records.get(id) ?? (state?.direction === 'out' ? this.begun(state) : undefined);
      if (!record || !state) continue;
      record.record(
        step.effects.filter(({ call }) => call === id),
        step.trace.filter(({ call }) => call === id),
        state,
      );
    }
    if (step.ended.length > 0) this.forget(step.ended.map(({ id }) => id));
  }

  private begun(state: CallState): CallRecord {
    const record = this.onBegun(state, this, this.plans[state.version]?.numbers[state.number]?.e164 ?? '');
    this.records.set(state.id, record);
    return record;
  }

  /** Lets go of ended calls, and of versions that no call is on any more. */
  private forget(ended: readonly string[]): void {
    for (const id of ended) this.records.delete(id);
    const used = new Set(Object.values(this.office.calls).map(({ version }) => version));
    // Callbacks begin on it, also when no call is in progress.
    if (this.office.activeVersion !== null) used.add(this.office.activeVersion);
    this.plans = Object.fromEntries(Object.entries(this.plans).filter(([version]) => used.has(version)));
  }

  private setTimer(delayAtLeastMs = 0): void {
    if (!this.clock) return;
    this.cancelTimer?.();
    this.cancelTimer = null;
    const { wakeAtMs } = this.office;
    if (wakeAtMs === null) return;
    this.cancelTimer = this.clock.after(Math.max(wakeAtMs - this.clock.now(), delayAtLeastMs), () =>
      this.wake(wakeAtMs),
    );
  }

  /** The timer measured the time that has passed, so it is due even when somebody has set the clock back meanwhile. */
  private wake(dueMs: number): void {
    try {
      this.advance({ type: 'wake', atMs: Math.max(this.clock!.now(), dueMs, this.lastMs) });
      this.setTimer(1);
    } catch (error) {
      this.onFault(error);
      this.setTimer(AFTER_FAULT_MS);
    }
  }
}
