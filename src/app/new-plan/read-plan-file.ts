import { fail, ok, type Result } from '../../base/result.ts';
import { KINDS } from '../../kinds/registry.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { SCHEMA_VERSION, type Plan } from '../../plan/plan.ts';
import type { PlanProblem } from '../../plan/plan-problem.ts';

/** A plan that was read from a file or from pasted text, and whether it was brought up from an older format. */
export interface ReadFile {
  readonly plan: Plan;
  readonly wasOlder: boolean;
}

/** Why a text is no plan: one sentence on what it is, and every place that is wrong. */
export interface FileProblem {
  readonly title: string;
  readonly problems: readonly PlanProblem[];
}

const MOST_BYTES = 1024 * 1024;

/** Reads a plan of Ringplan from JSON text, older formats included. Nothing is made of it. */
export function readPlanFile(text: string): Result<ReadFile, FileProblem> {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return fail({ title: 'There is nothing in it', problems: [] });
  if (bare.startsWith('PK') || bare.includes('\u0000'))
    return fail({ title: 'This is a workbook or an archive, not a plan', problems: [] });
  const read = parsePlan(bare, KINDS);
  if (read.ok) return ok({ plan: read.value, wasOlder: schemaOf(bare) < SCHEMA_VERSION });
  return fail({ title: titleOf(read.error), problems: read.error });
}

/** Reads a chosen or dropped file; one that is too large is refused before it is read. */
export async function readPlanFrom(file: File): Promise<Result<ReadFile, FileProblem>> {
  if (file.size > MOST_BYTES)
    return fail({ title: `${file.name} is larger than a plan can be, which is 1 MiB`, problems: [] });
  return readPlanFile(await file.text());
}

function titleOf(problems: readonly PlanProblem[]): string {
  const [first] = problems;
  if (first?.code === 'not-json') return 'This is not a file that Ringplan wrote: it is no JSON';
  if (first?.path === '' || problems.length > 8) return 'This is JSON, but no plan of Ringplan';
  if (first?.code === 'unsupported-version') return 'A newer Ringplan wrote this plan';
  return problems.length === 1 ? 'One place in this plan is wrong' : `${problems.length} places in this plan are wrong`;
}

/** The format of a document that is known to be a plan; those from before formats were numbered have none. */
function schemaOf(text: string): number {
  const { schema } = JSON.parse(text) as { schema?: number };
  return schema ?? 0;
}
