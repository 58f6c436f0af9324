// situation: what an office declares for today. The store keeps it; this decides what may be declared, and tells who listens
// when something is set, changed or ended, and when an entry begins or ends by itself.
import { hashJson } from '../../base/hash.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { isActive, type Situation, type SituationEntry } from '../../plan/situation.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import {
  MOST_ENTRIES,
  type ChangeEntry,
  type Declared,
  type EndedEntry,
  type MadeEntry,
  type NewEntry,
  type SituationReply,
} from '../../protocol/situation-schemas.ts';
import type { Clock } from '../calls/clock.ts';
import { hasEnded, isObserved, sealLine } from '../store/situation-ledger.ts';
import type { Decided, Store } from '../store/store.ts';
import { endProblems, entryProblems, type EntryProblem } from './entry-problems.ts';
import { leavesNothingOf, thingOf } from './same-thing.ts';
import { SituationWatch } from './situation-watch.ts';

/** There are no users yet: whoever reaches this backend is the office itself. Who they say they are is in the entry. */
const BY = 'local';

/** Declares, changes and ends entries of plans that exist; every other plan is refused as unknown. */
export class SituationBook {
  readonly watch: SituationWatch;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly newId: () => string,
  ) {
    this.watch = new SituationWatch(store, clock);
  }

  /** What has not ended, or undefined for an unknown plan. */
  read(plan: string): SituationReply | undefined {
    const there = this.store.plan(plan)?.situation;
    if (!there) return undefined;
    const nowMs = this.clock.now();
    const entries = there.entries.filter(({ entry }) => !hasEnded(entry, nowMs));
    return { plan, revision: there.revision, nowMs, entries };
  }

  /** The situation that live calls of a plan are in. */
  situationOf(plan: string): Situation {
    return { entries: this.read(plan)?.entries.map(({ entry }) => entry) ?? [] };
  }

  declare(plan: string, body: NewEntry, key: string | undefined): Promise<Result<MadeEntry, Problem>> {
    const fingerprint = hashJson(body);
    return this.write(plan, ({ situation, entries }, document) => {
      const used = key === undefined ? undefined : situation.keys.find((one) => one.key === key);
      if (used)
        return used.fingerprint === fingerprint
          ? ok({ change: null, value: used.made })
          : fail(problem('key-reused', 'This key declared something else before.'));
      const nowMs = this.clock.now();
      const fresh = { ...body, fromMs: body.fromMs ?? nowMs, id: this.newId(), setAtMs: nowMs } as SituationEntry;
      const problems = entryProblems(document, entries.length > 0, fresh, nowMs);
      if (problems.length > 0) return fail(notDeclarable(problems));

      const there = situation.entries.filter(({ entry }) => !hasEnded(entry, nowMs));
      const said = observedBefore(there, fresh);
      const confirmed = said?.entry.kind === 'site' && fresh.kind === 'site' && said.entry.link === fresh.link;
      const put: Declared = confirmed
        ? { revision: said.revision + 1, entry: { ...said.entry, untilMs: fresh.untilMs } }
        : { revision: 1, entry: fresh };
      const replaced = confirmed
        ? []
        : there.filter((one) => one === said || leavesNothingOf(fresh, fresh.fromMs!, one.entry, nowMs));
      if (!confirmed && there.length - replaced.length >= MOST_ENTRIES)
        return fail(problem('too-many-entries', `${MOST_ENTRIES} entries are set already.`));

      const gone = replaced.map(({ entry }) => entry.id);
      const made = { ...put, replaced };
      const line = { atMs: nowMs, action: 'declared' as const, by: BY, entry: put.entry, replaced: gone };
      return ok({
        change: {
          type: 'situation',
          plan,
          atMs: nowMs,
          put,
          gone,
          line: confirmed ? null : sealLine(line, situation.log.at(-1)),
          key: key === undefined ? null : { key, fingerprint, made },
        },
        value: made,
      });
    });
  }

  changeEnd(plan: string, id: string, revision: number, body: ChangeEntry): Promise<Result<Declared, Problem>> {
    return this.write(plan, ({ situation }) => {
      const nowMs = this.clock.now();
      const found = entryAt(situation.entries, id, revision, nowMs);
      if (!found.ok) return found;
      const problems = endProblems({ ...found.value.entry, untilMs: body.untilMs }, nowMs, isObserved(found.value));
      if (problems.length > 0) return fail(notDeclarable(problems));
      const { note: before, ...bare } = found.value.entry;
      const note = body.note === undefined ? before : (body.note ?? undefined);
      const entry = { ...bare, untilMs: body.untilMs, ...(note === undefined ? {} : { note }) } as SituationEntry;
      const put = { revision: revision + 1, entry };
      const line = { atMs: nowMs, action: 'changed' as const, by: BY, entry, replaced: [] };
      const sealed = sealLine(line, situation.log.at(-1));
      return ok({
        change: { type: 'situation', plan, atMs: nowMs, put, gone: [], line: sealed, key: null },
        value: put,
      });
    });
  }

  end(plan: string, id: string, revision: number): Promise<Result<EndedEntry, Problem>> {
    return this.write(plan, ({ situation }) => {
      const nowMs = this.clock.now();
      const found = entryAt(situation.entries, id, revision, nowMs);
      if (!found.ok) return found;
      const { entry } = found.value;
      const line = { atMs: nowMs, action: 'ended' as const, by: BY, entry, replaced: [] };
      const sealed = sealLine(line, situation.log.at(-1));
      return ok({
        change: { type: 'situation', plan, atMs: nowMs, put: null, gone: [id], line: sealed, key: null },
        value: { endedAtMs: nowMs, entry },
      });
    });
  }

  private async write<T>(plan: string, decide: Decided<T>): Promise<Result<T, Problem>> {
    const done = await this.store.changeSituation(plan, decide);
    if (done.ok || !('failure' in done.error)) return done as Result<T, Problem>;
    const { code, detail } = done.error.failure;
    return fail(problem(code, detail));
  }
}

function entryAt(entries: readonly Declared[], id: string, revision: number, nowMs: number): Result<Declared, Problem> {
  const found = entries.find(({ entry }) => entry.id === id && !hasEnded(entry, nowMs));
  if (!found) return fail(problem('unknown-entry', `There is no entry “${id}”, or it has ended.`));
  if (found.revision === revision) return ok(found);
  return fail(problem('stale', `The entry is at revision ${found.revision}, not ${revision}.`, { current: found }));
}

/** What a check observed of the same site before. */
const observedBefore = (there: readonly Declared[], fresh: SituationEntry): Declared | undefined =>
  isObserved({ entry: fresh }) ? there.find(({ entry }) => thingOf(entry) === thingOf(fresh)) : undefined;

const notDeclarable = (problems: readonly EntryProblem[]): Problem =>
  problem('not-declarable', problems.map(({ message }) => message).join(' '), {
    errors: problems.map(({ path, found, expected }) => ({ path, found, expected })),
  });

/** The ETag of a situation: it moves with each write, and when an entry begins or ends by itself. */
export function situationTag({ revision, nowMs, entries }: SituationReply): string {
  const active = entries.filter(({ entry }) => isActive(entry, nowMs)).length;
  return `${revision}-${entries.length}-${active}`;
}
