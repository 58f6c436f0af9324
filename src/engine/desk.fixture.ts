import { advanceOffice } from '../kinds/advance-office.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Effect, OpResult } from './effect.ts';
import type { OfficeInput } from './input.ts';
import { openOffice, type OfficeStep } from './office.ts';
import type { TraceLine } from './trace.ts';

/** Tuesday 24 November 2026, 10:07 in Chicago. */
export const T0 = Date.UTC(2026, 10, 24, 16, 7);

type Nodes = Plan['flows'][string]['nodes'];

/** A step of a flow. */
export const step = (kind: string, settings: Record<string, unknown>, next: Record<string, string> = {}) => ({
  kind,
  version: 1,
  name: kind,
  settings,
  next,
});

/** The example plan with these steps as its main flow; the first one is where calls begin. */
export const planOf = (nodes: Nodes, change: Partial<Plan> = {}): Plan => ({
  ...examplePlan,
  flows: { main: { name: 'Main', start: Object.keys(nodes)[0]!, safetyNet: { to: 'number-fallback' }, nodes } },
  ...change,
});

/** A queue of the front desk, Ann and Bob. */
export const queue = (settings: object = {}, next: Record<string, string> = {}) =>
  step(
    'call-queue',
    {
      team: 'desk-team',
      maxWaitSeconds: 3600,
      maxCallers: 20,
      memberSeconds: 20,
      wrapUpSeconds: 0,
      announcePosition: true,
      ...settings,
    },
    next,
  );

/** An office under test, driven by seconds after T0; `log` is everything it did, in words short enough to compare. */
export class Desk {
  private last: OfficeStep = { office: openOffice(), effects: [], trace: [], ended: [] };
  private plans: Record<string, Plan>;
  readonly log: string[] = [];
  readonly trace: TraceLine[] = [];
  readonly outcomes: Record<string, unknown> = {};

  constructor(plan: Plan) {
    this.plans = { v1: plan };
  }

  get office() {
    return this.last.office;
  }
  get effects(): readonly Effect[] {
    return this.last.effects;
  }

  plan(version: string): Plan {
    return this.plans[version]!;
  }

  /** Makes another version active. */
  publish(version: string, plan: Plan, seconds: number) {
    this.plans = { ...this.plans, [version]: plan };
    return this.give({ type: 'activated', atMs: T0 + seconds * 1000, version });
  }

  give(input: OfficeInput) {
    this.last = advanceOffice(this.plans, this.office, input);
    this.trace.push(...this.last.trace);
    this.log.push(...this.last.trace.map((line) => `${line.call} ${line.code}`));
    for (const call of this.last.ended) this.outcomes[call.id] = call.outcome;
    return this.last;
  }

  offer(call: string, seconds = 0, offer: { number?: string; caller?: string | null; version?: string } = {}) {
    const { number = 'main', caller = null, version = 'v1' } = offer;
    const atMs = T0 + seconds * 1000;
    return this.give({ type: 'offered', atMs, call, version, number, caller, calledBefore: false, seed: 1 });
  }

  /** Ends the open operation of a type with a result. */
  done(call: string, type: string, result: OpResult, seconds: number) {
    const open = this.office.calls[call]?.openOps.find((candidate) => candidate.type === type);
    if (!open) throw new Error(`${call} has no ${type} in progress`);
    return this.give({ type: 'done', atMs: T0 + seconds * 1000, call, op: open.op, result });
  }
  answer(call: string, person: string, seconds: number) {
    return this.done(call, 'ring', { is: 'answered', target: { person, phone: 'desk' } }, seconds);
  }
  hangUp(call: string, seconds: number) {
    return this.give({ type: 'callerHungUp', call, atMs: T0 + seconds * 1000 });
  }
  wake(seconds: number) {
    return this.give({ type: 'wake', atMs: T0 + seconds * 1000 });
  }
  /** Wakes the office whenever it asks to be, until an instant. */
  wakeUntil(seconds: number) {
    for (;;) {
      const { wakeAtMs } = this.office;
      if (wakeAtMs === null || wakeAtMs > T0 + seconds * 1000) return;
      this.give({ type: 'wake', atMs: wakeAtMs });
    }
  }

  /** Whom the last input made ring for a call. */
  rings(call: string): string[] {
    return this.effects.flatMap((effect) =>
      effect.call === call && effect.type === 'ring' ? effect.targets.map((target) => target.person ?? '') : [],
    );
  }
  /** What the last input made a caller hear. */
  hears(call: string): string[] {
    return this.effects.flatMap((effect) => (effect.call === call && effect.type === 'play' ? [effect.text] : []));
  }
}
