import { fail, ok, type Result } from '../base/result.ts';
import { KINDS } from '../kinds/registry.ts';
import { parseLimitedJson } from '../plan/json-limits.ts';
import { parsePlan, schemaProblems } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { situationSchema, type Situation } from '../plan/situation.ts';
import { unknownInEntry } from '../plan/unknown-in-entry.ts';
import type { SeverityOverrides } from '../verify/severities.ts';
import { readSeverities } from '../verify/severity-overrides.ts';
import type { Io, Refusal } from './command.ts';

/** The plan in a file, within the limits of every plan; problems name path, found and expected. */
export async function readPlanFile(io: Io, file: string): Promise<Result<Plan, Refusal>> {
  const text = await readText(io, file);
  if (!text.ok) return text;
  const plan = parsePlan(text.value, KINDS);
  return plan.ok ? plan : fail({ code: 'not-a-plan', message: `${file} is not a plan.`, problems: plan.error });
}

/** The severities of a workspace in a file; every line that cannot be used is told. */
export async function readSeveritiesFile(io: Io, file: string): Promise<Result<SeverityOverrides, Refusal>> {
  const text = await readText(io, file);
  if (!text.ok) return text;
  const json = parseLimitedJson(text.value);
  const read = json.ok ? readSeverities(json.value) : json;
  if (read.ok) return read;
  return fail({ code: 'not-severities', message: `${file} is no list of severities.`, problems: read.error });
}

/** The situation in a file, read as strictly as a plan; what it names must be in the plan. */
export async function readSituationFile(io: Io, file: string, plan: Plan): Promise<Result<Situation, Refusal>> {
  const text = await readText(io, file);
  if (!text.ok) return text;
  const refuse = (problems: NonNullable<Refusal['problems']>): Result<never, Refusal> =>
    fail({ code: 'not-a-situation', message: `${file} is not a situation.`, problems });
  const json = parseLimitedJson(text.value);
  if (!json.ok) return refuse(json.error);
  const parsed = situationSchema.safeParse(json.value);
  if (!parsed.success) return refuse(schemaProblems(parsed.error.issues, json.value));
  const unknown = parsed.data.entries.flatMap((entry, index) => {
    const found = unknownInEntry(plan, entry);
    if (found === null) return [];
    const expected = `one of ${found.known.join(', ') || 'none'}`;
    return [{ path: `entries.${index}.${found.member}`, found: JSON.stringify(found.id), expected }];
  });
  return unknown.length > 0 ? refuse(unknown) : ok(parsed.data);
}

async function readText(io: Io, file: string): Promise<Result<string, Refusal>> {
  try {
    // Some editors put a byte order mark in front, which JSON does not know.
    return ok((await io.read(file)).replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return fail({ code: 'unreadable', message: `${file} cannot be read: ${reason}` });
  }
}
