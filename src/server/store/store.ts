// store: what the backend remembers. The journal is the commit, memory is the truth for reads, files hold the documents, and
// a database is at most a copy. It knows plans as documents and routes no call.
import { canonicalJson } from '../../base/canonical-json.ts';
import { hashJson, sha256Hex } from '../../base/hash.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { LIMITS } from '../../plan/json-limits.ts';
import type { Plan } from '../../plan/plan.ts';
import type { AuditEntry, VersionEntry } from '../../protocol/plan-schemas.ts';
import type { ProblemCode } from '../../protocol/problem-codes.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { RecordingFiles } from '../recordings/recording-files.ts';
import type { Documents } from './documents.ts';
import type { Journal } from './journal.ts';
import {
  applyChange,
  sealAudit,
  type Change,
  type DraftPointer,
  type Ledger,
  type PlanLedger,
  type RemovedPlan,
} from './ledger.ts';
import type { DraftState, LiveState, LoadedDocuments, StoreFiles } from './load-documents.ts';
import type { Lock } from './lock.ts';
import { RoutedNumbers } from './routed-numbers.ts';
import { opens, type ShareChange } from './share-ledger.ts';
import type { SituationChange } from './situation-ledger.ts';
import { versionEntryOf, type GoLive } from './version-entry-of.ts';

/** Why a write was refused. */
export interface StoreFailure {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly taken?: Problem['taken'];
}

/** The first draft of a plan that was created. */
export interface CreatedPlan {
  readonly plan: string;
  readonly revision: number;
  readonly savedAtMs: number;
}

/** What to write about a plan's situation, decided while nothing else is written; no change is an answer too. */
export type Decided<T> = (
  ledger: PlanLedger,
  plan: Plan,
) => Result<{ readonly change: SituationChange | null; readonly value: T }, Problem>;

/** What to write about the links of a plan, with the document of a new one; no change is an answer too. */
export type DecidedShare<T> = (
  ledger: PlanLedger,
) => Result<{ readonly change: ShareChange | null; readonly text: string | null; readonly value: T }, StoreFailure>;

const MAX_PLANS = 500;
const FIRST_REVISION = 1;
/** There are no users yet: whoever reaches this backend is the office itself. */
const BY = 'local';

/** An open data folder. Reads never wait; writes are one at a time, durable before they are acknowledged. */
export class Store {
  /** What a person should know: repairs at the start, and why nothing can be written. */
  readonly notes: string[] = [];
  readOnly = false;
  private readonly drafts: Map<string, DraftState>;
  private readonly live: Map<string, LiveState>;
  readonly numbers = new RoutedNumbers();
  private readonly listeners: ((plan: PlanLedger) => void)[] = [];
  private readonly removalListeners: ((plan: string) => void)[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly now: () => number,
    private readonly journal: Journal<Change>,
    private readonly lock: Lock,
    private readonly files: StoreFiles,
    readonly recordings: RecordingFiles,
    private state: Ledger,
    { drafts, live }: LoadedDocuments,
    /** Whether the folder had no journal yet. */
    readonly isNew: boolean,
  ) {
    this.drafts = drafts;
    this.live = live;
    for (const { plan } of live.values()) this.numbers.route(plan);
  }

  get ledger(): Ledger {
    return this.state;
  }
  get generation(): number {
    return this.journal.generation;
  }

  plan(id: string): PlanLedger | undefined {
    return Object.hasOwn(this.state.plans, id) ? this.state.plans[id] : undefined;
  }
  draft(id: string): DraftState | undefined {
    return this.drafts.get(id);
  }
  liveOf(id: string): LiveState | undefined {
    return this.live.get(id);
  }
  /** The audit log of a plan, also of one that was removed; undefined for an id that never was one. */
  auditOf(id: string): readonly AuditEntry[] | undefined {
    return this.plan(id)?.audit ?? this.state.removed.findLast((gone) => gone.id === id)?.audit;
  }
  /** A published version's plan; fails with words when its file is gone or damaged. */
  loadVersion(version: string): Promise<Result<Plan, string>> {
    return this.files.versions.load(version);
  }
  /** The copy of a plan that was made for a share link; fails with words when its file is gone or damaged. */
  loadShared(document: string): Promise<Result<Plan, string>> {
    return this.files.shared.load(document);
  }
  /** Calls back after each committed change to a plan. */
  onChange(listener: (plan: PlanLedger) => void): void {
    this.listeners.push(listener);
  }
  /** Calls back with the id of each plan that was removed. */
  onRemoved(listener: (plan: string) => void): void {
    this.removalListeners.push(listener);
  }

  /** Creates a plan with its first draft. With a key a repetition is answered with what the first request made. */
  createPlan(plan: Plan, key: string | null = null): Promise<Result<CreatedPlan, StoreFailure>> {
    const { id: _free, ...content } = plan;
    const createdWith = key === null ? null : { key, fingerprint: hashJson(content) };
    return this.exclusively(async () => {
      const made = createdWith && Object.values(this.state.plans).find((known) => known.createdWith?.key === key);
      if (made)
        return made.createdWith?.fingerprint === createdWith.fingerprint
          ? ok({ plan: made.id, revision: FIRST_REVISION, savedAtMs: made.audit[0]!.atMs })
          : refuse('key-reused', 'This key created something else before.');
      if (this.plan(plan.id)) return refuse('plan-exists', `There is a plan “${plan.id}” already.`);
      if (Object.keys(this.state.plans).length >= MAX_PLANS)
        return refuse('too-many-plans', `At most ${MAX_PLANS} plans.`);
      const draft = this.pointer(plan, FIRST_REVISION);
      const line = { atMs: draft.savedAtMs, action: 'created' as const, by: BY, from: null, to: null, note: null };
      const audit = sealAudit({ ...line, acknowledgements: [] }, undefined);
      const { id, name } = plan;
      const created = { type: 'created' as const, plan: id, name, draft, key: createdWith, audit };
      const committed = await this.commitDraft(plan, draft, created);
      return committed.ok ? ok({ plan: id, revision: draft.revision, savedAtMs: draft.savedAtMs }) : committed;
    });
  }

  /**
   * Saves a draft over the revision that the writer saw. A write that lost its reply may be sent again: the content it left
   * behind, over the same revision, is confirmed; anything else over an older revision is stale.
   */
  saveDraft(plan: Plan, overRevision: number): Promise<Result<DraftState, StoreFailure>> {
    return this.exclusively(async () => {
      const there = this.drafts.get(plan.id);
      if (!there) return refuse('unknown-plan', `There is no plan “${plan.id}”.`);
      const draft = this.pointer(plan, (this.plan(plan.id)?.draft.revision ?? 0) + 1);
      const sentAgain = there.revision === overRevision + 1;
      if (there.sha === draft.sha && (sentAgain || there.revision === overRevision)) return ok(there);
      if (there.revision !== overRevision)
        return refuse('stale', `The draft is at revision ${there.revision}, not ${overRevision}.`);
      return this.commitDraft(plan, draft, { type: 'saved', plan: plan.id, name: plan.name, draft });
    });
  }

  /** Makes content live, all or nothing; `made` is false when it is live already. The caller has checked the content. */
  goLive(wanted: GoLive): Promise<Result<{ readonly entry: VersionEntry; readonly made: boolean }, StoreFailure>> {
    return this.exclusively(async () => {
      const { plan } = wanted;
      const ledger = this.plan(plan.id);
      if (!ledger) return refuse('unknown-plan', `There is no plan “${plan.id}”.`);
      const stale = this.staleness(plan.id, wanted.expects);
      if (stale !== null) return refuse('stale', stale);
      const text = canonicalJson(plan);
      const version = wanted.stored ?? sha256Hex(text);
      const before = this.live.get(plan.id)?.entry;
      if (before?.version === version) return ok({ entry: before, made: false });
      const taken = this.numbers.taken(plan);
      if (taken !== null) {
        const name = this.plan(taken.plan)?.name ?? taken.plan;
        const detail = `${phoneText(taken.e164)} is a number of ${name}.`;
        return fail({ code: 'number-taken' as const, detail, taken: { ...taken, name } });
      }
      const entry = versionEntryOf(wanted, ledger, version, this.now());
      const line = { atMs: entry.publishedAtMs, by: BY, from: before?.version ?? null, to: version, note: wanted.note };
      const action = wanted.origin === 'publish' ? ('published' as const) : ('rolledBack' as const);
      const audit = sealAudit({ ...line, action, acknowledgements: entry.acknowledgements }, ledger.audit.at(-1));
      const key = wanted.key && { ...wanted.key, number: entry.number };
      if (wanted.stored === undefined) {
        const saved = await this.keep(this.files.versions, version, text);
        if (!saved.ok) return saved;
      }
      const committed = await this.commit({ type: 'live', plan: plan.id, entry, key, audit });
      if (!committed.ok) return committed;
      this.setLive(plan.id, { entry, plan });
      return ok({ entry, made: true });
    });
  }

  /**
   * Removes a plan over the draft revision that somebody saw. One that routes calls is only removed by who names the number of
   * the live version, and with that takes it off calls. Its log stays.
   */
  removePlan(id: string, overRevision: number, liveNumber: number | null): Promise<Result<RemovedPlan, StoreFailure>> {
    return this.exclusively(async () => {
      const ledger = this.plan(id);
      if (!ledger) return refuse('unknown-plan', `There is no plan “${id}”.`);
      const stale = this.staleness(id, { draftRevision: overRevision });
      if (stale !== null) return refuse('stale', stale);
      const live = this.live.get(id)?.entry;
      if (live && liveNumber === null)
        return refuse('still-live', `Version ${live.number} of “${ledger.name}” is live.`);
      if (live && live.number !== liveNumber)
        return refuse('stale', `Version ${live.number} is live, not ${liveNumber}.`);
      const line = { atMs: this.now(), action: 'removed' as const, by: BY, from: live?.version ?? null, to: null };
      const audit = sealAudit({ ...line, note: null, acknowledgements: [] }, ledger.audit.at(-1));
      const committed = await this.commit({ type: 'removed', plan: id, audit });
      if (!committed.ok) return committed;
      this.numbers.drop(id);
      this.live.delete(id);
      this.drafts.delete(id);
      for (const listener of this.removalListeners) listener(id);
      await this.sweepShared().catch(() => undefined);
      for (const pointer of [ledger.draft, ledger.draftBefore])
        // oxlint-disable-next-line no-await-in-loop -- two files at most
        if (pointer && !this.isDraft(pointer.sha)) await this.files.drafts.remove(pointer.sha).catch(() => undefined);
      return ok(this.state.removed.at(-1)!);
    });
  }

  /** Writes what `decide` makes of a plan as it is live (its draft, where nothing is) and of what is declared for it now. */
  changeSituation<T>(id: string, decide: Decided<T>): Promise<Result<T, Problem | { readonly failure: StoreFailure }>> {
    return this.exclusively(async () => {
      const ledger = this.plan(id);
      const plan = this.live.get(id)?.plan ?? this.drafts.get(id)?.plan;
      if (!ledger || !plan) return fail({ failure: { code: 'unknown-plan', detail: `There is no plan “${id}”.` } });
      const decided = decide(ledger, plan);
      if (!decided.ok) return decided;
      const { change, value } = decided.value;
      if (!change) return ok(value);
      const committed = await this.commit(change);
      return committed.ok ? ok(value) : fail({ failure: committed.error });
    });
  }

  /** Writes what `decide` makes of the links of a plan; copies that no link opens any more are removed. */
  changeShares<T>(id: string, decide: DecidedShare<T>): Promise<Result<T, StoreFailure>> {
    return this.exclusively(async () => {
      const ledger = this.plan(id);
      if (!ledger) return refuse('unknown-plan', `There is no plan “${id}”.`);
      const decided = decide(ledger);
      if (!decided.ok) return decided;
      const { change, text, value } = decided.value;
      if (!change) return ok(value);
      if (text !== null) {
        const kept = await this.keep(this.files.shared, change.put.document, text);
        if (!kept.ok) return kept;
      }
      const committed = await this.commit(change);
      if (!committed.ok) return committed;
      await this.sweepShared().catch(() => undefined);
      return ok(value);
    });
  }

  /** Removes the copies of plans that no link opens any more. */
  sweepShared(): Promise<void> {
    const now = this.now();
    const wanted = Object.values(this.state.plans).flatMap(({ shares }) =>
      shares.flatMap((share) => (opens(share, now) ? [share.document] : [])),
    );
    return this.files.shared.sweep((sha) => wanted.includes(sha));
  }

  /** Waits for writes that have begun, then lets go of the folder. */
  async close(): Promise<void> {
    await this.last;
    await this.journal.close();
    await this.lock.release();
  }

  private pointer(plan: Plan, revision: number): DraftPointer {
    return { revision, sha: sha256Hex(draftText(plan)), savedAtMs: this.now() };
  }

  private async commitDraft(
    plan: Plan,
    draft: DraftPointer,
    change: Change,
  ): Promise<Result<DraftState, StoreFailure>> {
    const text = draftText(plan);
    const bytes = Buffer.byteLength(text);
    if (bytes > LIMITS.bytes)
      return refuse('too-large', `The plan has ${bytes} bytes; at most ${LIMITS.bytes} are kept.`);
    const saved = await this.keep(this.files.drafts, draft.sha, text);
    if (!saved.ok) return saved;
    const outdated = this.plan(plan.id)?.draftBefore?.sha;
    const committed = await this.commit(change);
    if (!committed.ok) return committed;
    const state = { ...draft, plan };
    this.drafts.set(plan.id, state);
    if (outdated !== undefined && !this.isDraft(outdated))
      await this.files.drafts.remove(outdated).catch(() => undefined);
    return ok(state);
  }

  private isDraft(sha: string): boolean {
    return Object.values(this.state.plans).some((plan) => plan.draft.sha === sha || plan.draftBefore?.sha === sha);
  }

  private async keep(files: Documents, sha: string, text: string): Promise<Result<null, StoreFailure>> {
    if (this.readOnly) return refuse('read-only', this.notes.at(-1) ?? 'An earlier write failed.');
    try {
      await files.put(sha, text);
      return ok(null);
    } catch (error) {
      return refuse(
        'storage-failed',
        `Nothing was changed: ${error instanceof Error ? error.message : 'unknown reason'}.`,
      );
    }
  }

  private async commit(change: Change): Promise<Result<null, StoreFailure>> {
    if (this.readOnly) return refuse('read-only', this.notes.at(-1) ?? 'An earlier write failed.');
    // Applied before it is written: what does not fit must never reach the journal.
    const next = applyChange(this.state, change);
    const written = await this.journal.append(change);
    if (!written.ok) {
      const { is, reason } = written.error;
      if (is === 'refused') return refuse('storage-failed', `Nothing was changed: ${reason}.`);
      this.readOnly = true;
      this.notes.push(`Nothing is saved any more since a write failed (${reason}). Check the disk, then restart.`);
      return refuse('unknown-outcome', `The write failed in a way that leaves open whether it counts: ${reason}.`);
    }
    this.state = next;
    const plan = change.type === 'snapshot' ? undefined : this.plan(change.plan);
    if (plan) for (const listener of this.listeners) listener(plan);
    return ok(null);
  }

  private staleness(id: string, expects: GoLive['expects']): string | null {
    if ('draftRevision' in expects) {
      const revision = this.drafts.get(id)?.revision;
      return revision === expects.draftRevision
        ? null
        : `The draft is at revision ${revision}, not ${expects.draftRevision}.`;
    }
    const live = this.live.get(id)?.entry.version;
    return live === expects.liveVersion ? null : `Version ${live} is live, not ${expects.liveVersion}.`;
  }

  private setLive(id: string, state: LiveState): void {
    this.live.set(id, state);
    this.numbers.route(state.plan);
  }

  private exclusively<T>(run: () => Promise<T>): Promise<T> {
    const mine = this.last.then(run);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

/** A draft keeps its things in the order in which people made them; only versions are canonical. */
const draftText = (plan: Plan): string => JSON.stringify(plan);

const refuse = (code: ProblemCode, detail: string) => fail({ code, detail });
