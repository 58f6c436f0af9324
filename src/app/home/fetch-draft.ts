import { fail, ok, type Result } from '../../base/result.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { problemText } from '../../plan/plan-problem.ts';
import type { Plan } from '../../plan/plan.ts';
import { backend } from '../backend/backend-client.ts';
import { problemWords } from '../backend/problem-words.ts';

/** A client's draft and its revision, or why there is none, in words. */
export async function fetchDraft(
  id: string,
): Promise<Result<{ readonly plan: Plan; readonly revision: number }, string>> {
  const draft = await backend.getDraft({ params: { plan: id } });
  if (!draft.ok) {
    const { title, fix } = problemWords(draft.error);
    return fail(`${title}. ${fix}`);
  }
  const read = readPlan(draft.value.document, KINDS);
  if (!read.ok) return fail(read.error[0] ? problemText(read.error[0]) : 'This plan cannot be read.');
  return ok({ plan: read.value, revision: draft.value.revision });
}
