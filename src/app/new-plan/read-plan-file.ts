import { fail, ok, type Result } from '../../base/result.ts';
import { WORKSHEET_FORMAT } from '../../exchange/worksheet/worksheet.ts';
import { KINDS } from '../../kinds/registry.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { SCHEMA_VERSION, type Plan } from '../../plan/plan.ts';
import type { PlanProblem } from '../../plan/plan-problem.ts';
import { jsonFault } from './json-fault.ts';

/** A plan that was read from a file or from pasted text, and whether it was brought up from an older format. */
export interface ReadFile {
  readonly plan: Plan;
  readonly wasOlder: boolean;
}

/** Why a text is no plan: one sentence on what it is, and every place that is wrong. */
export interface FileProblem {
  readonly title: string;
  readonly problems: readonly PlanProblem[];
  /** It is something else altogether, so that its places help few people. */
  readonly isOther?: boolean;
}

const MOST_BYTES = 1024 * 1024;

/** Reads a plan of Ringplan from JSON text, older formats included. Nothing is made of it. */
export function readPlanFile(text: string): Result<ReadFile, FileProblem> {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return fail({ title: 'There is nothing in it', problems: [] });
  if (bare.startsWith('PK') || bare.includes('\u0000'))
    return fail({ title: 'This is a workbook or an archive, not a plan', problems: [] });
  const read = parsePlan(bare, KINDS);
  if (read.ok) return ok({ plan: read.value, wasOlder: schemaOf(bare) < SCHEMA_VERSION });
  if (read.error[0]?.code === 'not-json') return fail({ title: notJson(bare), problems: [] });
  const other = otherThanPlan(bare);
  return fail(
    other === null
      ? { title: titleOf(read.error), problems: read.error }
      : { title: other, problems: read.error, isOther: true },
  );
}

/** Reads a chosen or dropped file; one that is too large is refused before it is read. */
export async function readPlanFrom(file: File): Promise<Result<ReadFile, FileProblem>> {
  if (file.size > MOST_BYTES)
    return fail({ title: `${file.name} is larger than a plan can be, which is 1 MiB`, problems: [] });
  return readPlanFile(await file.text());
}

function titleOf(problems: readonly PlanProblem[]): string {
  const [first] = problems;
  if (first?.code === 'unsupported-version') return 'A newer Ringplan wrote this plan';
  return problems.length === 1 ? 'One place in this plan is wrong' : `${problems.length} places in this plan are wrong`;
}

function notJson(text: string): string {
  const fault = jsonFault(text);
  if (fault === null) return 'This is not JSON, which plans are written in';
  const place = `line ${fault.line}, column ${fault.column}`;
  return fault.isEnd
    ? `This is not JSON: it breaks off at ${place}`
    : `This is not JSON: it cannot be read from ${place} on`;
}

/** What every plan has, by the word for it. */
const PARTS = { name: 'name', numbers: 'numbers', flows: 'call flows' };

/** What some JSON is that nobody meant as a plan, in one sentence; null where it may be a plan. */
function otherThanPlan(text: string): string | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // It has too many levels to be looked at.
    return null;
  }
  const is = 'This file is JSON, but no Ringplan plan';
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return `${is}: it is ${Array.isArray(document) ? 'a list' : 'a single value'}`;
  if ('format' in document && document.format === WORKSHEET_FORMAT)
    return 'This file is a discovery worksheet, not a plan: open it under “Discovery worksheet”';
  if (Object.hasOwn(document, 'flows') || Object.hasOwn(document, 'numbers')) return null;
  const missing = Object.entries(PARTS).flatMap(([key, word]) => (Object.hasOwn(document, key) ? [] : [`no ${word}`]));
  return `${is}: it has ${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}`;
}

/** The format of a document that is known to be a plan; those from before formats were numbered have none. */
function schemaOf(text: string): number {
  const { schema } = JSON.parse(text) as { schema?: number };
  return schema ?? 0;
}
