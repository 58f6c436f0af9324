import * as z from 'zod/mini';

/** The header of a write over something that was read before. */
export const ifMatch = { 'if-match': z.string() };

/** An `Idempotency-Key`. */
export const keySchema = z.string().check(z.regex(/^[\x21-\x7e]{1,128}$/, '1 to 128 visible ASCII characters'));

/** The problems that every write to the store can have. */
export const STORAGE = ['storage-failed', 'unknown-outcome', 'read-only'] as const;
