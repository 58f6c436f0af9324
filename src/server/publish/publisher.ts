// publish: what stands between a draft and real calls. It checks, asks for reasons, lets the engine try the plan, and only
// then asks the store to make it live.
import { counted } from '../../base/counted.ts';
import { hashJson } from '../../base/hash.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Acknowledgement, PublishBody, RollbackBody, VersionEntry } from '../../protocol/plan-schemas.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import type { Finding } from '../../verify/finding.ts';
import { canPublish, openWarnings } from '../../verify/publish-gate.ts';
import { missingRecordings } from '../recordings/missing-recordings.ts';
import type { Store, StoreFailure } from '../store/store.ts';
import { selfTest } from './self-test.ts';

/** An entry, and whether this request made it or found it. */
export interface Published {
  readonly entry: VersionEntry;
  readonly made: boolean;
}

/** What stands between a draft and real calls: every finding of a plan, at the moment it is asked. */
export type PlanCheck = (plan: Plan) => readonly Finding[] | Promise<readonly Finding[]>;

/** Publishes and rolls back; knows which keys are being worked on. */
export class Publisher {
  private readonly running = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly now: () => number,
    private readonly check: PlanCheck,
  ) {}

  /** Publishes the draft of `revision`. With a key a repetition is answered with what the first request made. */
  async publish(
    planId: string,
    revision: number,
    body: PublishBody,
    key: string | undefined,
  ): Promise<Result<Published, Problem>> {
    if (key === undefined) return this.publishOnce(planId, revision, body, null);
    const fingerprint = hashJson({ revision, body });
    const used = this.store.plan(planId)?.keys.find((one) => one.key === key);
    if (used && used.fingerprint !== fingerprint)
      return fail(problem('key-reused', 'This key published something else before.'));
    const entry = used && this.store.plan(planId)?.entries.find(({ number }) => number === used.number);
    if (entry) return ok({ entry, made: true });
    const name = `${planId}/${key}`;
    if (this.running.has(name))
      return fail(problem('in-progress', 'The first request with this key is still at work.'));
    this.running.add(name);
    try {
      return await this.publishOnce(planId, revision, body, { key, fingerprint });
    } finally {
      this.running.delete(name);
    }
  }

  /** Makes an earlier version live again as a new entry. Findings do not matter: it has to be intact, load and run. */
  async rollback(planId: string, liveVersion: string, body: RollbackBody): Promise<Result<Published, Problem>> {
    const ledger = this.store.plan(planId);
    if (!ledger) return fail(problem('unknown-plan', `There is no plan “${planId}”.`));
    const live = this.store.liveOf(planId);
    if (!live) return fail(problem('nothing-live', `“${ledger.name}” was never published.`));
    if (live.entry.version !== liveVersion)
      return fail(
        problem('stale', `Version ${live.entry.number} is live by now.`, { current: { version: live.entry.version } }),
      );
    if (!ledger.entries.some(({ version }) => version === body.version))
      return fail(problem('unknown-version', `“${ledger.name}” has no version ${body.version}.`));
    const loaded = await this.store.loadVersion(body.version);
    if (!loaded.ok) return fail(problem('unknown-version', `That version cannot be used any more: ${loaded.error}.`));
    const tested = selfTest(loaded.value, this.now());
    if (!tested.ok) return fail(problem('self-test-failed', tested.error));
    const made = await this.store.goLive({
      plan: loaded.value,
      stored: body.version,
      origin: 'rollback',
      expects: { liveVersion },
      note: body.note ?? null,
      acknowledgements: [],
      key: null,
    });
    return made.ok ? made : fail(this.problemOf(planId, made.error));
  }

  /** A refused write as a problem; a stale one carries what is there now. */
  problemOf(planId: string, { code, detail, taken }: StoreFailure): Problem {
    if (code !== 'stale') return problem(code, detail, taken && { taken });
    const draft = this.store.draft(planId);
    return problem(code, detail, { current: draft && { revision: draft.revision, document: draft.plan } });
  }

  private async publishOnce(
    planId: string,
    revision: number,
    body: PublishBody,
    key: { readonly key: string; readonly fingerprint: string } | null,
  ): Promise<Result<Published, Problem>> {
    const draft = this.store.draft(planId);
    if (!draft) return fail(problem('unknown-plan', `There is no plan “${planId}”.`));
    if (draft.revision !== revision)
      return fail(
        this.problemOf(planId, {
          code: 'stale',
          detail: `The draft is at revision ${draft.revision}, not ${revision}.`,
        }),
      );
    const silent = missingRecordings(draft.plan, this.store.recordings);
    if (silent) return fail(silent);
    const findings = await this.check(draft.plan);
    const refused = refusalOf(findings, body.acknowledgements);
    if (refused) return fail(refused);
    const tested = selfTest(draft.plan, this.now());
    if (!tested.ok) return fail(problem('self-test-failed', tested.error));
    const made = await this.store.goLive({
      plan: draft.plan,
      origin: 'publish',
      expects: { draftRevision: revision },
      note: body.note ?? null,
      acknowledgements: body.acknowledgements.filter(({ finding }) => findings.some(({ id }) => id === finding)),
      key,
    });
    return made.ok ? made : fail(this.problemOf(planId, made.error));
  }
}

/** Why these findings stop a publish with these reasons, or null. */
function refusalOf(findings: readonly Finding[], reasons: readonly Acknowledgement[]): Problem | null {
  if (!canPublish(findings)) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    return problem('not-publishable', `${counted(errors.length, 'error')} to fix first: ${errors[0]!.message}`, {
      findings: errors,
    });
  }
  const open = openWarnings(findings, reasons);
  if (open.length === 0) return null;
  return problem('needs-reason', `${counted(open.length, 'warning')} without a reason: ${open[0]!.message}`, {
    findings: open,
  });
}
