import { hashJson } from '../../base/hash.ts';
import type { AuditEntry, VersionEntry } from '../../protocol/plan-schemas.ts';
import { placeShare, type ShareChange, type StoredShare } from './share-ledger.ts';
import {
  applySituation,
  checkLines,
  NOTHING_DECLARED,
  type SituationChange,
  type SituationLedger,
} from './situation-ledger.ts';

/** A key that a publish was made with, what it asked for, and the entry it made. */
export interface UsedKey {
  readonly key: string;
  readonly fingerprint: string;
  readonly number: number;
}

/** The key that a plan was created with, and what it asked for. */
export interface CreatedWith {
  readonly key: string;
  readonly fingerprint: string;
}

/** A saved document: its revision, and the SHA-256 that names its file. */
export interface DraftPointer {
  readonly revision: number;
  readonly sha: string;
  readonly savedAtMs: number;
}

/** Everything about one plan but its documents. */
export interface PlanLedger {
  readonly id: string;
  readonly name: string;
  readonly createdWith: CreatedWith | null;
  readonly draft: DraftPointer;
  /** The draft before: its file stays until another save, so that a torn journal end still finds it. */
  readonly draftBefore: DraftPointer | null;
  /** Oldest first; the last one is live. */
  readonly entries: readonly VersionEntry[];
  readonly audit: readonly AuditEntry[];
  readonly keys: readonly UsedKey[];
  readonly situation: SituationLedger;
  /** Oldest first. */
  readonly shares: readonly StoredShare[];
}

/** What stays of a plan that was removed. */
export interface RemovedPlan {
  readonly id: string;
  readonly name: string;
  /** Whole, its last line being the removal. */
  readonly audit: readonly AuditEntry[];
  readonly situationLog: SituationLedger['log'];
}

/** What all committed changes come to. */
export interface Ledger {
  readonly plans: Readonly<Record<string, PlanLedger>>;
  /** Oldest first. */
  readonly removed: readonly RemovedPlan[];
}

/** One committed change. `audit` is part of what is committed, so that the chain of hashes is evidence. */
export type Change =
  | {
      readonly type: 'created';
      readonly plan: string;
      readonly name: string;
      readonly draft: DraftPointer;
      /** Journals from before there were such keys have none. */
      readonly key?: CreatedWith | null;
      readonly audit: AuditEntry;
    }
  | { readonly type: 'saved'; readonly plan: string; readonly name: string; readonly draft: DraftPointer }
  | {
      readonly type: 'live';
      readonly plan: string;
      readonly entry: VersionEntry;
      readonly key: UsedKey | null;
      readonly audit: AuditEntry;
    }
  | SituationChange
  | ShareChange
  | { readonly type: 'removed'; readonly plan: string; readonly audit: AuditEntry }
  /** Everything before it in one record, written when the journal is made short again. */
  | { readonly type: 'snapshot'; readonly ledger: Ledger };

export const EMPTY_LEDGER: Ledger = { plans: {}, removed: [] };
const KEPT_KEYS = 200;

/** The ledger after one more change. Throws when a change does not fit: the journal is not ours or was changed by hand. */
export function applyChange(ledger: Ledger, change: Change): Ledger {
  if (change.type === 'snapshot') {
    for (const plan of Object.values(change.ledger.plans)) checkChain(plan.audit);
    // Folders that were made before there was a situation, or a key to create with, have none in their snapshot.
    const plans = Object.values(change.ledger.plans).map((plan) => ({
      ...plan,
      createdWith: plan.createdWith ?? null,
      situation: plan.situation ?? NOTHING_DECLARED,
      // Nor share links.
      shares: plan.shares ?? [],
    }));
    for (const { situation } of plans) checkLines(situation.log);
    // Nor could a plan be removed then.
    const removed = change.ledger.removed ?? [];
    for (const { audit } of removed) checkChain(audit);
    return { plans: Object.fromEntries(plans.map((plan) => [plan.id, plan])), removed };
  }
  if (change.type === 'created') {
    if (Object.hasOwn(ledger.plans, change.plan)) throw new Error(`plan ${change.plan} is created twice`);
    checkChain([change.audit]);
    const { plan: id, name, draft, audit } = change;
    return put(ledger, {
      id,
      name,
      createdWith: change.key ?? null,
      draft,
      draftBefore: null,
      entries: [],
      audit: [audit],
      keys: [],
      situation: NOTHING_DECLARED,
      shares: [],
    });
  }
  const plan = Object.hasOwn(ledger.plans, change.plan) ? ledger.plans[change.plan] : undefined;
  if (!plan) throw new Error(`plan ${change.plan} was never created`);
  if (change.type === 'saved')
    return put(ledger, { ...plan, name: change.name, draft: change.draft, draftBefore: plan.draft });
  if (change.type === 'situation') return put(ledger, { ...plan, situation: applySituation(plan.situation, change) });
  if (change.type === 'share') return put(ledger, { ...plan, shares: placeShare(plan.shares, change.put) });
  if (change.audit.previous !== plan.audit.at(-1)?.hash) throw new Error(`the audit log of ${plan.id} has a gap`);
  checkChain([change.audit]);
  if (change.type === 'removed') {
    const { [plan.id]: _gone, ...plans } = ledger.plans;
    const { id, name, situation } = plan;
    const removed = { id, name, audit: [...plan.audit, change.audit], situationLog: situation.log };
    return { plans, removed: [...ledger.removed, removed] };
  }
  return put(ledger, {
    ...plan,
    entries: [...plan.entries, change.entry],
    audit: [...plan.audit, change.audit],
    keys: change.key ? [...plan.keys, change.key].slice(-KEPT_KEYS) : plan.keys,
  });
}

/** An audit line sealed with the hash of itself and of the line before. */
export function sealAudit(
  line: Omit<AuditEntry, 'hash' | 'previous' | 'at'>,
  before: AuditEntry | undefined,
): AuditEntry {
  const chained = { ...line, at: (before?.at ?? 0) + 1, previous: before?.hash ?? '' };
  return { ...chained, hash: hashJson(chained) };
}

function checkChain(lines: readonly AuditEntry[]): void {
  for (const [index, { hash, ...line }] of lines.entries()) {
    const before = lines[index - 1];
    if (hash !== hashJson(line) || (before && line.previous !== before.hash))
      throw new Error(`line ${line.at} of the audit log was changed`);
  }
}

const put = (ledger: Ledger, plan: PlanLedger): Ledger => ({
  ...ledger,
  plans: { ...ledger.plans, [plan.id]: plan },
});
