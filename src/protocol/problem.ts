import * as z from 'zod/mini';
import { findingSchema } from './finding-schema.ts';
import { PROBLEMS, type ProblemCode } from './problem-codes.ts';
import { named } from './schema-names.ts';

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** Why a request was refused (RFC 9457, `application/problem+json`); which of the last five there are depends on the code. */
export const problemSchema = named(
  'Problem',
  'Why a request was refused (RFC 9457). `code` is from a closed list.',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(codes),
    detail: z.string(),
    /** What is wrong with the request or the document: dotted path, what was found there, what is expected. */
    errors: z.optional(z.array(z.object({ path: z.string(), found: z.string(), expected: z.string() }))),
    /** With `stale`: what is there now. */
    current: z.optional(z.unknown()),
    /** With `not-publishable` and `needs-reason`. */
    findings: z.optional(z.array(findingSchema)),
    /** With `unknown-number`: the numbers that are routed, in E.164. */
    numbers: z.optional(z.array(z.string())),
    /** With `number-taken`: the number in E.164, and the plan that routes it. */
    taken: z.optional(z.object({ e164: z.string(), plan: z.string(), name: z.string() })),
  }),
);
export type Problem = z.infer<typeof problemSchema>;

/** What a problem may carry besides its code and detail. */
export type ProblemExtras = Pick<Problem, 'errors' | 'current' | 'findings' | 'numbers' | 'taken'>;

export const PROBLEM_TYPE = 'application/problem+json';

/** A problem of a code with its own sentence; `type` leads to the explanation of the code in the docs. */
export const problem = (code: ProblemCode, detail: string, extras: ProblemExtras = {}): Problem => ({
  type: `/api/docs#${code}`,
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  code,
  detail,
  ...extras,
});
