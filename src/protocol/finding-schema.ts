import * as z from 'zod/mini';
import { callScriptSchema } from '../plan/call-script.ts';
import { named } from './schema-names.ts';

/** Where a finding is. */
export const findingPlaceSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('node'), flow: z.string(), node: z.string(), exit: z.exactOptional(z.string()) }),
  z.object({ at: z.literal('flow'), flow: z.string() }),
  z.object({ at: z.literal('thing'), collection: z.string(), id: z.string() }),
  z.object({ at: z.literal('plan') }),
]);

/** One problem of a plan as `verify` reports it. */
export const findingSchema = named(
  'Finding',
  'One problem of a plan: where, the cause in one sentence, the fix, and where possible a call that shows it.',
  z.object({
    id: z.string(),
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'hint']),
    place: findingPlaceSchema,
    message: z.string(),
    fix: z.string(),
    call: z.exactOptional(callScriptSchema),
  }),
);
