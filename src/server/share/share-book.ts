// share: links to walk through a plan. The store keeps them; this makes their copies of a plan, and knows who may open them.
import { sha256Hex } from '../../base/hash.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { planForVisitors } from '../../exchange/shared/plan-for-visitors.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import {
  MOST_SHARES,
  type MadeShare,
  type NewShare,
  type Share,
  type SharedPlan,
  type SharedState,
} from '../../protocol/share-schemas.ts';
import type { Clock } from '../calls/clock.ts';
import { opens, type StoredShare } from '../store/share-ledger.ts';
import type { Store, StoreFailure } from '../store/store.ts';

const DAY_MS = 86_400_000;
/** Visitors must not be able to fill the journal: that a link was opened is written down once in this time at the most. */
const OPENED_EVERY_MS = 3_600_000;

/** Makes, lists, opens and takes back the share links of plans. */
export class ShareBook {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly newId: () => string,
    private readonly newToken: () => string,
  ) {}

  /** The links of a plan, newest first; undefined for an unknown plan. */
  list(plan: string): Share[] | undefined {
    return this.store.plan(plan)?.shares.toReversed().map(told);
  }

  /** Makes a link to a copy of the plan as it is now. */
  async create(plan: string, { of, days, personalNumbers, note }: NewShare): Promise<Result<MadeShare, Problem>> {
    const token = this.newToken();
    const made = await this.store.changeShares(plan, (ledger) => {
      const nowMs = this.clock.now();
      if (ledger.shares.filter((share) => opens(share, nowMs)).length >= MOST_SHARES)
        return refuse('too-many-shares', `${MOST_SHARES} links open “${ledger.name}” already.`);
      const source = this.sourceOf(plan, of);
      if (!source) return refuse('nothing-live', `“${ledger.name}” was not published yet.`);
      const text = JSON.stringify(planForVisitors(source.plan, personalNumbers));
      const share: StoredShare = {
        id: this.newId(),
        shows: source.shows,
        personalNumbers,
        note: note ?? null,
        madeAtMs: nowMs,
        untilMs: nowMs + days * DAY_MS,
        revokedAtMs: null,
        openedAtMs: null,
        tokenHash: sha256Hex(token),
        document: sha256Hex(text),
      };
      return ok({ change: { type: 'share', plan, put: share }, text, value: share });
    });
    return made.ok ? ok({ share: told(made.value), token }) : refused(made.error);
  }

  /** Takes a link back for good; one that was taken back stays as it is. */
  async revoke(plan: string, id: string): Promise<Result<Share, Problem>> {
    const revoked = await this.store.changeShares(plan, ({ shares }) => {
      const share = shares.find((one) => one.id === id);
      if (!share) return refuse('unknown-share', `This plan has no link “${id}”.`);
      if (share.revokedAtMs !== null) return ok({ change: null, text: null, value: share });
      const put = { ...share, revokedAtMs: this.clock.now() };
      return ok({ change: { type: 'share', plan, put }, text: null, value: put });
    });
    return revoked.ok ? ok(told(revoked.value)) : refused(revoked.error);
  }

  /** What a visitor with this token is shown. Whoever has none learns only that it is none. */
  async open(token: string): Promise<Result<SharedPlan, Problem>> {
    const hash = sha256Hex(token);
    for (const { id: plan, shares } of Object.values(this.store.ledger.plans)) {
      const share = shares.find(({ tokenHash }) => tokenHash === hash);
      if (!share) continue;
      const nowMs = this.clock.now();
      if (share.revokedAtMs !== null) return fail(problem('share-ended', 'Whoever sent it has taken it back.'));
      if (!opens(share, nowMs)) return fail(problem('share-ended', 'Its time is over.'));
      // oxlint-disable-next-line no-await-in-loop -- the one plan that has it
      const document = await this.store.loadShared(share.document);
      if (!document.ok) return fail(problem('unknown-share', 'What it showed is not there any more.'));
      // oxlint-disable-next-line no-await-in-loop -- the one plan that has it
      await this.noteOpening(plan, share, nowMs);
      const { shows, personalNumbers, untilMs } = share;
      return ok({ document: document.value, shows, personalNumbers, nowMs, untilMs });
    }
    return fail(problem('unknown-share', 'No link of this backend has this address.'));
  }

  /** A visitor is not turned away when it cannot be written. */
  private async noteOpening(plan: string, { id, openedAtMs }: StoredShare, nowMs: number): Promise<void> {
    if (openedAtMs !== null && nowMs - openedAtMs < OPENED_EVERY_MS) return;
    await this.store.changeShares(plan, ({ shares }) => {
      const share = shares.find((one) => one.id === id);
      const isNoted = !share || (share.openedAtMs ?? 0) > nowMs - OPENED_EVERY_MS;
      if (isNoted || !opens(share, nowMs)) return ok({ change: null, text: null, value: null });
      return ok({ change: { type: 'share', plan, put: { ...share, openedAtMs: nowMs } }, text: null, value: null });
    });
  }

  private sourceOf(plan: string, of: NewShare['of']): { plan: SharedPlan['document']; shows: SharedState } | null {
    if (of === 'draft') {
      const draft = this.store.draft(plan);
      return draft ? { plan: draft.plan, shows: { of, savedAtMs: draft.savedAtMs } } : null;
    }
    const live = this.store.liveOf(plan);
    if (!live) return null;
    const { number, publishedAtMs } = live.entry;
    return { plan: live.plan, shows: { of, number, publishedAtMs } };
  }
}

const told = ({ tokenHash: _hash, document: _document, ...share }: StoredShare): Share => share;

const refuse = (code: StoreFailure['code'], detail: string) => fail({ code, detail });
const refused = ({ code, detail }: StoreFailure) => fail(problem(code, detail));
