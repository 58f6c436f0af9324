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
  /** Nobody is free yet; the claim stands until it is granted, refused or given up. */
  | { readonly type: 'waits'; readonly request: number }
  /** The place in line from 1, and how long it may take to the front in milliseconds; null while that is unknown. */
  | {
      readonly type: 'position';
      readonly request: number;
      readonly position: number;
      readonly estimateMs: number | null;
    }
  /** The callback is booked, under the id of its ticket. */
  | { readonly type: 'booked'; readonly request: number; readonly ticket: string }
  /** Who of those asked about is free at this moment. */
  | { readonly type: 'counted'; readonly request: number; readonly free: readonly string[] };

/** Asks for people to ring, one or all who are free. */
export interface Claim {
  readonly type: 'claim';
  readonly people: readonly string[];
  readonly want: 'all' | 'one';
  readonly order: Order;
  readonly pointer: string;
  readonly tried: readonly string[];
  /** They are asked because they are on call: their own working hours do not matter. */
  readonly onCall?: boolean;
  /** Busy people are waited for, in this turn; absent: they are skipped. */
  readonly waits?: { readonly priority: number; readonly sinceMs: number };
}

/** How an attempt to call somebody back ended: they talked, no member took it, the caller did not, or the office may not make it. */
export interface Attempted {
  readonly ended: 'talked' | 'agent' | 'caller' | 'office';
  readonly person: string;
}

/** What a call asks of the switchboard. */
export type Request =
  | Claim
  | {
      readonly type: 'enqueue';
      readonly queue: string;
      readonly people: readonly string[];
      readonly maxCallers: number;
      readonly priority: number;
      readonly sinceMs: number;
      /** Whoever last talked with this caller is asked first, if free. */
      readonly preferLastAgent?: boolean;
      /** Only people who signed in to this team are rung. */
      readonly signedInTo?: string;
    }
  /** Asks who of these people is free now; nobody is reserved. */
  | { readonly type: 'count'; readonly people: readonly string[] }
  /** Asks for the place in line again. */
  | { readonly type: 'locate' }
  /** Books a callback by a team, which keeps the place of a call that waits since `sinceMs`. */
  | {
      readonly type: 'book';
      readonly queue: string;
      readonly team: string;
      readonly number: string;
      readonly caller: string;
      readonly flow: string;
      readonly node: string;
      readonly priority: number;
      readonly sinceMs: number;
      readonly ringSeconds: number;
      /** How often the caller is rung at most, and how long after one that failed. */
      readonly triesLeft: number;
      readonly everyMs: number;
      /** The mailbox whose owners are told when the callback comes to nothing. */
      readonly mailbox: string | null;
    }
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
  /** A version was made active: calls that the office begins by itself begin on it. */
  | { readonly type: 'activated'; readonly version: string }
);

/** What can happen to one call after it was offered. */
export type CallInput =
  | { readonly type: 'done'; readonly op: number; readonly result: OpResult }
  | { readonly type: 'talkEnded' }
  | { readonly type: 'callerHungUp' }
  | { readonly type: 'wake' }
  | Reply;
