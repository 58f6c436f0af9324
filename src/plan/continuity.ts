import * as z from 'zod/mini';
import { textSchema } from './field.ts';

/** Who provides something that calls rest on, and what they ask for when somebody rings them in trouble. */
export const providerSchema = z.strictObject({
  name: z.optional(textSchema(80)),
  account: z.optional(textSchema(80)),
  support: z.optional(textSchema(80)),
});
export type Provider = z.infer<typeof providerSchema>;

/**
 * What somebody needs on paper when everything else is down. No call depends on it: it is printed in the hand-over pack, and is
 * outside the behaviour hash.
 */
export const continuitySchema = z.strictObject({
  carrier: z.optional(providerSchema),
  internet: z.optional(providerSchema),
  phones: z.optional(providerSchema),
  /** How to have the phone company send calls elsewhere, step by step. */
  forwarding: z.optional(textSchema(2000)),
  /** The address of the Today board. */
  todayBoard: z.optional(textSchema(300)),
  /** Fax, door and alarm lines, and whatever else hangs on a phone line. */
  devices: z.optional(textSchema(2000)),
});
export type Continuity = z.infer<typeof continuitySchema>;

/** The providers in the order they are asked for, with their names on screen and paper. */
export const PROVIDERS = { carrier: 'Phone company', internet: 'Internet', phones: 'Phones' } as const;
export type ProviderRole = keyof typeof PROVIDERS;
