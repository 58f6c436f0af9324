import type { Situation } from '../plan/situation.ts';
import type { OpResult } from './effect.ts';

/** Why a person cannot take a call now. */
export type Unavailable =
  'offShift' | 'away' | 'notSignedIn' | 'siteOffline' | 'remote' | 'noPhone' | 'busy' | 'unknown';

/** A person the switchboard passed over, and why. */
export interface Skipped {
  readonly person: string;
  readonly why: Unavailable;
  /** For `siteOffline`: the site of the phone that cannot be reached. */
  readonly site?: string;
}

/** A person the switchboard reserved for a call, with the phones that can be reached, in their order. */
export interface Granted {
  readonly person: string;
  readonly phones: readonly string[];
}

/** The switchboard's answer to a request of a call. */
export type Reply =
  | {
      readonly type: 'granted';
      readonly request: number;
      readonly people: readonly Granted[];
      readonly skipped: readonly Skipped[];
    }
  | {
      readonly type: 'refused';
      readonly request: number;
      readonly why: 'busy' | 'unavailable' | 'full';
      readonly skipped: readonly Skipped[];
    }
  | { readonly type: 'position'; readonly request: number; readonly position: number }
  /** Who of those asked about is free at this moment. */
  | { readonly type: 'counted'; readonly request: number; readonly free: readonly string[] };

/** What a call asks of the switchboard. */
export type Request =
  | {
      readonly type: 'claim';
      readonly people: readonly string[];
      readonly want: 'all' | 'one';
      readonly order: Order;
      readonly pointer: string;
      readonly tried: readonly string[];
      /** They are asked because they are on call: their own working hours do not matter. */
      readonly onCall?: boolean;
    }
  | {
      readonly type: 'enqueue';
      readonly queue: string;
      readonly people: readonly string[];
      readonly maxCallers: number;
      /** Only people who signed in to this team are rung. */
      readonly signedInTo?: string;
    }
  /** Asks who of these people is free now; nobody is reserved. */
  | { readonly type: 'count'; readonly people: readonly string[] }
  /** Gives a person back who did not answer; they are offered this call again after `restMs`. */
  | { readonly type: 'rest'; readonly person: string; readonly restMs: number };

/** The order in which claimed people are offered a call. */
export type Order = 'given' | 'roundRobin' | 'longestIdle';

/** Everything from outside that a call begins with. */
export interface Offer {
  readonly type: 'offered';
  readonly call: string;
  readonly version: string;
  /** The id of the number in the plan. */
  readonly number: string;
  readonly caller: string | null;
  readonly calledBefore: boolean;
  readonly seed: number;
}

/** What can happen to an office; `atMs` is UTC milliseconds and never goes back within one log. */
export type OfficeInput = { readonly atMs: number } & (
  | Offer
  | { readonly type: 'done'; readonly call: string; readonly op: number; readonly result: OpResult }
  | { readonly type: 'talkEnded'; readonly call: string }
  | { readonly type: 'callerHungUp'; readonly call: string }
  | { readonly type: 'wake' }
  | { readonly type: 'situation'; readonly situation: Situation }
);

/** What can happen to one call after it was offered. */
export type CallInput = { readonly atMs: number } & (
  | { readonly type: 'done'; readonly op: number; readonly result: OpResult }
  | { readonly type: 'talkEnded' }
  | { readonly type: 'callerHungUp' }
  | { readonly type: 'wake' }
  | Reply
);
