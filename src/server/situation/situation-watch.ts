import type { Clock } from '../calls/clock.ts';
import { hasEnded } from '../store/situation-ledger.ts';
import type { Store } from '../store/store.ts';

/** Calls back with a plan's id whenever its situation is another: by a write, or because an entry begins or ends by itself. */
export class SituationWatch {
  private readonly listeners = new Set<(plan: string) => void>();
  private readonly revisions = new Map<string, number>();
  private readonly timers = new Map<string, () => void>();
  private closed = false;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {
    for (const { id, situation } of Object.values(store.ledger.plans)) {
      this.revisions.set(id, situation.revision);
      this.setTimer(id);
    }
    store.onChange(({ id, situation }) => {
      if (this.revisions.get(id) === situation.revision) return;
      this.revisions.set(id, situation.revision);
      this.changed(id);
    });
    store.onRemoved((id) => {
      this.revisions.delete(id);
      this.changed(id);
    });
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** Listens until the result is called. */
  onChange(listener: (plan: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when the situation of a plan is another, when `waitMs` are over, or when the backend stops. */
  async awaitChange(plan: string, waitMs: number): Promise<void> {
    if (this.closed) return;
    await new Promise<void>((resolve) => {
      const cancel = this.clock.after(waitMs, () => done());
      const stop = this.onChange((other) => {
        if (other === plan || this.closed) done();
      });
      const done = () => {
        cancel();
        stop();
        resolve();
      };
    });
  }

  /** Stops the timers and lets everybody go who waits. */
  close(): void {
    this.closed = true;
    for (const cancel of this.timers.values()) cancel();
    this.timers.clear();
    for (const listener of this.listeners) listener('');
  }

  private changed(plan: string): void {
    this.setTimer(plan);
    for (const listener of this.listeners) listener(plan);
  }

  private setTimer(plan: string): void {
    this.timers.get(plan)?.();
    this.timers.delete(plan);
    if (this.closed) return;
    const dueMs = this.nextBoundary(plan, this.clock.now());
    if (dueMs === null) return;
    const cancel = this.clock.after(Math.max(dueMs - this.clock.now(), 1), () => {
      // A clock runs for three weeks at most, and may be set back meanwhile: then it is only set again.
      if (this.clock.now() < dueMs) this.setTimer(plan);
      else this.changed(plan);
    });
    this.timers.set(plan, cancel);
  }

  private nextBoundary(plan: string, nowMs: number): number | null {
    const times = (this.store.plan(plan)?.situation.entries ?? [])
      .filter(({ entry }) => !hasEnded(entry, nowMs))
      .flatMap(({ entry: { fromMs, untilMs } }) => [fromMs ?? nowMs, untilMs ?? nowMs])
      .filter((atMs) => atMs > nowMs);
    return times.length > 0 ? Math.min(...times) : null;
  }
}
