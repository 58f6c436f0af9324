import { behaviourHash } from '../../plan/behaviour-hash.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Acknowledgement, VersionEntry } from '../../protocol/plan-schemas.ts';
import type { PlanLedger, UsedKey } from './ledger.ts';

/** What makes content live: a publish names the draft revision it is of, a rollback the version that is live now. */
export interface GoLive {
  readonly plan: Plan;
  /** The name of content that is stored already: its bytes may be of an older schema and are never rewritten. */
  readonly stored?: string;
  readonly origin: VersionEntry['origin'];
  readonly expects: { readonly draftRevision: number } | { readonly liveVersion: string };
  readonly note: string | null;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly key: Omit<UsedKey, 'number'> | null;
}

/** The line of the history that content gets when it goes live at `nowMs`, in UTC milliseconds. */
export function versionEntryOf(wanted: GoLive, ledger: PlanLedger, version: string, nowMs: number): VersionEntry {
  const source = ledger.entries.findLast((entry) => entry.version === version);
  return {
    number: (ledger.entries.at(-1)?.number ?? 0) + 1,
    version,
    behaviourHash: behaviourHash(wanted.plan),
    publishedAtMs: nowMs,
    note: wanted.note,
    origin: wanted.origin,
    rolledBackTo: wanted.origin === 'rollback' ? (source?.number ?? null) : null,
    acknowledgements: [...wanted.acknowledgements],
  };
}
