import type * as z from 'zod/mini';
import type { ProblemCode } from './problem-codes.ts';

type Schema = z.core.$ZodType;

/** One route of the contract, as data: server, client, OpenAPI document and tests read it. */
export interface Route {
  readonly id: string;
  readonly group: 'Plans' | 'Versions' | 'Situation' | 'Recordings' | 'Share links' | 'Calls' | 'Service';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for each parameter. */
  readonly path: string;
  readonly summary: string;
  readonly detail?: string;
  readonly params?: Schema;
  /** Members are whole numbers. */
  readonly query?: Schema;
  /** By lower-case name. A required `if-match` that is missing is answered 428. */
  readonly headers?: Schema;
  readonly body?: Schema;
  /** The body is bytes, not JSON: of which types, and at most how many. */
  readonly takesBytes?: { readonly types: readonly string[]; readonly most: number };
  /** The good answer is bytes of one of these types, not JSON. */
  readonly answersBytes?: readonly string[];
  readonly responses: Readonly<Record<number, Schema>>;
  /** Whether the same path streams server-sent events to who accepts `text/event-stream`. */
  readonly streams?: boolean;
  /** Whether it answers only to programs on the same computer: until there is sign-in, nobody else may know or say it. */
  readonly localOnly?: boolean;
  /** The problems of this route; those every route can have are left out. */
  readonly problems: readonly ProblemCode[];
}

/** A route with its literal types kept. */
export const route = <const R extends Route>(definition: R): R => definition;

type Part<R, K extends string> = R extends { readonly [key in K]: infer S extends Schema } ? z.output<S> : undefined;
type Given<R, K extends string> =
  R extends Readonly<Record<K, infer S extends Schema>>
    ? object extends z.input<S>
      ? { readonly [key in K]?: z.input<S> }
      : { readonly [key in K]: z.input<S> }
    : unknown;

/** What a client gives: the parts that the route has; one of which nothing is required may be left out. */
export type RequestOf<R extends Route> = Given<R, 'params'> &
  Given<R, 'query'> &
  Given<R, 'headers'> &
  Given<R, 'body'> &
  (R extends { readonly takesBytes: unknown } ? { readonly bytes: Uint8Array<ArrayBuffer> } : unknown);

/** What a server is given: every part, checked. */
export interface CheckedRequest<R extends Route> {
  readonly params: Part<R, 'params'>;
  readonly query: Part<R, 'query'>;
  readonly headers: Part<R, 'headers'>;
  /** The bytes themselves where the route takes bytes. */
  readonly body: R extends { readonly takesBytes: unknown } ? Uint8Array : Part<R, 'body'>;
}

/** What a route answers when it does not refuse. */
export type ReplyOf<R extends Route> = z.output<R['responses'][keyof R['responses']] & Schema>;
