import { fail, ok, type Result } from '../base/result.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Bounds checked before anything recursive touches a document (DESIGN, section 8). */
export const LIMITS = { bytes: 1024 * 1024, depth: 32, nodes: 2000, stringBytes: 4096, members: 100_000 } as const;

/**
 * Parses JSON text within LIMITS: at most 1 MiB, 32 levels, 4 KB a string, and no `__proto__` key. The depth is counted on
 * the text before parsing, so that a 10,000-deep document is refused without ever being built.
 */
export function parseLimitedJson(text: string): Result<unknown, PlanProblem[]> {
  const bytes = utf8Length(text);
  if (bytes > LIMITS.bytes) return refuse('too-large', `${bytes} bytes`, `at most ${LIMITS.bytes} bytes (1 MiB)`);
  const depth = deepest(text);
  if (depth > LIMITS.depth) return refuse('too-deep', `${depth} levels of brackets`, `at most ${LIMITS.depth} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message : 'unreadable text', 'a JSON document');
  }
  return checkLimits(value);
}

/** Checks an already parsed JSON value against LIMITS, iteratively, and names the path of the first thing past one. */
export function checkLimits(value: unknown): Result<unknown, PlanProblem[]> {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 1 }];
  let members = 0;
  while (open.length > 0) {
    const { value: item, path, depth } = open.pop()!;
    if (depth > LIMITS.depth + 1)
      return refuse('too-deep', `more than ${LIMITS.depth} levels`, `at most ${LIMITS.depth} levels`, path);
    if (typeof item === 'string' && utf8Length(item) > LIMITS.stringBytes) {
      return refuse('too-long', `a text of ${utf8Length(item)} bytes`, `at most ${LIMITS.stringBytes} bytes`, path);
    }
    if (typeof item !== 'object' || item === null) continue;
    for (const key of Object.keys(item)) {
      members += 1;
      const at = path === '' ? key : `${path}.${key}`;
      if (members > LIMITS.members) return refuse('too-many', 'too many entries', `at most ${LIMITS.members}`, path);
      if (key === '__proto__') return refuse('unknown-key', '"__proto__"', 'a key that the plan knows', path);
      open.push({ value: (item as Record<string, unknown>)[key], path: at, depth: depth + 1 });
    }
  }
  return ok(value);
}

function refuse(code: PlanProblem['code'], found: string, expected: string, path = ''): Result<never, PlanProblem[]> {
  return fail([{ code, path, found, expected }]);
}

function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 92) index += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) most = Math.max(most, (depth += 1));
    else if (code === 125 || code === 93) depth -= 1;
  }
  return most;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}
