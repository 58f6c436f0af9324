// overview: every plan at a glance and what needs attention. Checking takes seconds, so it is done beside the calls, one plan
// after the other, and what is not known yet is said to be so.
import { setImmediate as turnOver } from 'node:timers/promises';
import { DAY_MS } from '../../calendar/local-date.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Overview, PlanOverview } from '../../protocol/overview-schemas.ts';
import { attention, type CheckedSide } from '../../verify/attention/attention.ts';
import { redTestCalls } from '../../verify/attention/red-test-calls.ts';
import { untilWords } from '../../verify/proof-words.ts';
import type { SeverityOverrides } from '../../verify/severities.ts';
import type { Clock } from '../calls/clock.ts';
import { unfinished, type CheckAt, type Checker } from '../check/checker.ts';
import type { SituationBook } from '../situation/situation-book.ts';
import type { DraftState, LiveState } from '../store/load-documents.ts';
import type { Store } from '../store/store.ts';
import { summaryOf } from '../store/summary-of.ts';
import { contentHash } from './content-hash.ts';
import { isSample } from './is-sample.ts';

/** What checking came to, and the words of the proof's end; null where something could not be proven. */
interface CheckedPlan extends CheckedSide {
  readonly until: string | null;
}

/** What is known of a plan's draft and of what is live, for as long as both and the day are the same. */
interface Known {
  readonly of: string;
  readonly draft: CheckedPlan;
  readonly live: CheckedPlan | null;
}

/** Tells of every plan; asked again, it knows more. */
export class OverviewBook {
  private readonly known = new Map<string, Known>();
  private atWork = false;
  private closed = false;

  constructor(
    private readonly store: Store,
    private readonly situations: SituationBook,
    private readonly clock: Clock,
    private readonly checker: Checker,
    private readonly severities: SeverityOverrides,
  ) {
    store.onRemoved((plan) => this.known.delete(plan));
  }

  /** What is known now; what is missing is worked out from now on. Lets calls go first between two plans. */
  async read(): Promise<Overview> {
    const plans: PlanOverview[] = [];
    for (const id of Object.keys(this.store.ledger.plans)) {
      const overview = this.overviewOf(id);
      if (overview) plans.push(overview);
      // oxlint-disable-next-line no-await-in-loop -- that is what lets a call in between
      await turnOver();
    }
    if (plans.some(({ checked }) => checked === null)) void this.work();
    return { nowMs: this.clock.now(), plans };
  }

  /** Begins no other check. */
  close(): void {
    this.closed = true;
  }

  private overviewOf(id: string): PlanOverview | null {
    const draft = this.store.draft(id);
    const summary = summaryOf(this.store, id);
    if (!draft || !summary) return null;
    const { plan } = draft;
    const live = this.store.liveOf(id);
    const known = this.knownOf(id, draft, live);
    const changed = live === undefined || contentHash(plan) !== contentHash(live.plan);
    const client = {
      draft: { plan, savedAtMs: draft.savedAtMs, checked: known?.draft ?? null },
      live: live
        ? {
            plan: live.plan,
            accepted: live.entry.acknowledgements.map(({ finding }) => finding),
            checked: known?.live ?? null,
            publishedAtMs: live.entry.publishedAtMs,
          }
        : null,
      changed,
      situation: this.situations.situationOf(id),
    };
    return {
      ...summary,
      sample: isSample(plan),
      numbers: Object.values(plan.numbers).map(({ name, e164 }) => ({ name, e164 })),
      people: Object.values(plan.people).map(({ name }) => name),
      changed,
      checked: known ? countsOf(known.draft) : null,
      attention: attention(client, KINDS, this.clock.now()),
    };
  }

  private knownOf(id: string, draft: DraftState, live: LiveState | undefined): Known | undefined {
    const known = this.known.get(id);
    return known?.of === this.keyOf(draft, live) ? known : undefined;
  }

  private keyOf(draft: DraftState, live: LiveState | undefined): string {
    return `${draft.revision} ${draft.sha} ${live?.entry.number ?? 0} ${Math.floor(this.clock.now() / DAY_MS)}`;
  }

  /** Checks what is not known, until everything is; once at a time. */
  private async work(): Promise<void> {
    if (this.atWork) return;
    this.atWork = true;
    try {
      for (let id = this.nextUnknown(); id !== undefined && !this.closed; id = this.nextUnknown()) {
        const draft = this.store.draft(id)!;
        const live = this.store.liveOf(id);
        const of = this.keyOf(draft, live);
        // oxlint-disable no-await-in-loop -- one after the other, so that a publish does not wait for many
        const checked = await this.checkPlan(draft.plan);
        const same = live !== undefined && contentHash(live.plan) === contentHash(draft.plan);
        this.known.set(id, {
          of,
          draft: checked,
          live: same ? checked : live ? await this.checkPlan(live.plan) : null,
        });
        // oxlint-enable no-await-in-loop
      }
    } finally {
      this.atWork = false;
    }
  }

  private nextUnknown(): string | undefined {
    return Object.keys(this.store.ledger.plans).find((id) => {
      const draft = this.store.draft(id);
      return draft !== undefined && !this.knownOf(id, draft, this.store.liveOf(id));
    });
  }

  private async checkPlan(plan: Plan): Promise<CheckedPlan> {
    const at: CheckAt = { nowMs: this.clock.now(), severities: this.severities };
    const { findings, proof } = await this.checker
      .check(plan, at)
      .catch((error: unknown) =>
        unfinished(plan, at, null, error instanceof Error ? error.message : 'Unknown reason.'),
      );
    const tests = redTestCalls(plan);
    let played = tests.next();
    while (!played.done) {
      // oxlint-disable-next-line no-await-in-loop -- that is what lets a call in between
      await turnOver();
      played = tests.next();
    }
    return {
      findings,
      provenUntilMs: proof.untilMs,
      redTestCalls: played.value,
      until: proof.limits.length === 0 ? untilWords(plan, proof) : null,
    };
  }
}

function countsOf({ findings, until }: CheckedPlan): NonNullable<PlanOverview['checked']> {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint'), until };
}
