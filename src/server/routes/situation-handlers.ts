import { fail, type Result } from '../../base/result.ts';
import { etagOf, readEtag } from '../../protocol/etag.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import { answer, type Handlers } from '../http/answer.ts';
import { situationTag, type SituationBook } from '../situation/situation-book.ts';
import type { Store } from '../store/store.ts';
import { unknownPlan } from './plan-handlers.ts';

/** What is true today: read, set, change, end, and who did. */
export function situationHandlers(
  store: Store,
  book: SituationBook,
): Handlers<'getSituation' | 'declareEntry' | 'changeEntry' | 'endEntry' | 'listSituationLog'> {
  return {
    getSituation: ({ params }) => {
      const situation = book.read(params.plan);
      if (!situation) return unknownPlan(params.plan);
      return answer(200, situation, { etag: etagOf(situationTag(situation)), 'cache-control': 'no-cache' });
    },

    declareEntry: async ({ params, headers, body }) => {
      const made = await book.declare(params.plan, body, headers['idempotency-key']);
      if (!made.ok) return made;
      const { id } = made.value.entry;
      return answer(201, made.value, {
        etag: etagOf(made.value.revision),
        location: `/api/plans/${params.plan}/situation/entries/${id}`,
      });
    },

    changeEntry: async ({ params, headers, body }) => {
      const revision = entryRevision(headers['if-match']);
      if (!revision.ok) return revision;
      const changed = await book.changeEnd(params.plan, params.entry, revision.value, body);
      return changed.ok ? answer(200, changed.value, { etag: etagOf(changed.value.revision) }) : changed;
    },

    endEntry: async ({ params, headers }) => {
      const revision = entryRevision(headers['if-match']);
      if (!revision.ok) return revision;
      const ended = await book.end(params.plan, params.entry, revision.value);
      return ended.ok ? answer(200, ended.value) : ended;
    },

    listSituationLog: ({ params }) => {
      const plan = store.plan(params.plan);
      return plan ? answer(200, { lines: [...plan.situation.log] }) : unknownPlan(params.plan);
    },
  };
}

function entryRevision(tag: string): Result<number, Problem> {
  const value = readEtag(tag);
  return value !== null && /^\d{1,15}$/.test(value)
    ? { ok: true, value: Number(value) }
    : fail(problem('missing-if-match', 'If-Match must be the ETag of the entry, such as "1".'));
}
