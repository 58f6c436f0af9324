import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../base/result.ts';
import { parseLimitedJson } from '../plan/json-limits.ts';
import { problemText } from '../plan/plan-problem.ts';
import type { SeverityOverrides } from '../verify/severities.ts';
import { readSeverities } from '../verify/severity-overrides.ts';

/** The severities of a workspace from the file at a path ('' for none), or a text of what is wrong with it. */
export async function severitiesFrom(path: string): Promise<Result<SeverityOverrides, string>> {
  if (path === '') return ok({});
  const named = `RINGPLAN_SEVERITIES names ${path}`;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return fail(`${named}, which cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
  const json = parseLimitedJson(text.replace(/^\uFEFF/, ''));
  const read = json.ok ? readSeverities(json.value) : json;
  if (read.ok) return read;
  return fail(
    [`${named}, which is no list of severities:`, ...read.error.map((one) => `  ${problemText(one)}`)].join('\n'),
  );
}
