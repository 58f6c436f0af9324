import { answer, type Handlers } from '../http/answer.ts';
import type { ShareBook } from '../share/share-book.ts';
import { unknownPlan } from './plan-handlers.ts';

/** Links to walk through a plan; `origins` are the addresses others may open them at. */
export function shareHandlers(
  book: ShareBook,
  now: () => number,
  origins: readonly string[],
): Handlers<'listShares' | 'createShare' | 'revokeShare' | 'openShare'> {
  return {
    listShares: ({ params }) => {
      const shares = book.list(params.plan);
      return shares ? answer(200, { nowMs: now(), shares, origins: [...origins] }) : unknownPlan(params.plan);
    },

    createShare: async ({ params, body }) => {
      const made = await book.create(params.plan, body);
      return made.ok ? answer(201, made.value) : made;
    },

    revokeShare: async ({ params }) => {
      const revoked = await book.revoke(params.plan, params.share);
      return revoked.ok ? answer(200, revoked.value) : revoked;
    },

    openShare: async ({ params }) => {
      const opened = await book.open(params.token);
      return opened.ok ? answer(200, opened.value) : opened;
    },
  };
}
