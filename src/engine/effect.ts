import type { Words } from './speech.ts';

/** One phone of one attempt: a person's own phone, or an outside number. `pressOne` asks whoever answers to press 1. */
export interface Target {
  readonly person?: string;
  readonly phone?: string;
  readonly type: 'desk' | 'mobile' | 'app' | 'outside';
  readonly site?: string;
  readonly e164?: string;
  readonly pressOne: boolean;
}

/**
 * What a step asks the connector to do; durations in milliseconds. `speechMs` is the length of the recording, else an estimate
 * for a virtual clock.
 */
export type Start =
  | ({ readonly type: 'play' } & Words)
  | ({
      readonly type: 'gather';
      readonly maxDigits: number;
      readonly firstKeyMs: number;
      readonly betweenKeysMs: number;
      /** Inputs that end the question at once, although more keys would fit. */
      readonly complete?: readonly string[];
      /** The key that ends the input and is no part of it. */
      readonly endKey?: string;
      /** What is typed must be kept out of logs. */
      readonly sensitive?: boolean;
    } & Words)
  | {
      readonly type: 'ring';
      readonly targets: readonly Target[];
      readonly timeoutMs: number;
      readonly showNumber: string;
      readonly notice: string | null;
    }
  /** Rings the caller of a callback while its member is on the line; when answered the two are connected. */
  | { readonly type: 'dialCaller'; readonly e164: string; readonly showNumber: string; readonly timeoutMs: number }
  | { readonly type: 'hold'; readonly keys: readonly string[] }
  | { readonly type: 'record'; readonly mailbox: string; readonly maxMs: number; readonly silenceMs: number }
  | {
      readonly type: 'notify';
      readonly mailbox: string;
      readonly people: readonly string[];
      readonly urgent: boolean;
      /** That somebody could not be called back; absent: of a message. */
      readonly about?: 'callback';
    };

/** The operations that report back with exactly one `done`. */
export type OpType = 'play' | 'gather' | 'ring' | 'hold' | 'record' | 'dialCaller';

/** An instruction to the connector, named by call and operation; ids of operations rise by one within a call. */
export type Effect = { readonly call: string; readonly op: number } & (
  Start | { readonly type: 'answer' } | { readonly type: 'stop'; readonly stops: number } | { readonly type: 'hangup' }
);

/** How an operation ended, as the connector saw it. */
export type OpResult =
  | { readonly is: 'played' }
  | { readonly is: 'digits'; readonly digits: string }
  | { readonly is: 'noInput' }
  | {
      readonly is: 'answered';
      readonly target: {
        readonly person?: string | undefined;
        readonly phone?: string | undefined;
        readonly e164?: string | undefined;
      };
    }
  | { readonly is: 'noAnswer' }
  | { readonly is: 'declined' }
  | { readonly is: 'allBusy' }
  | { readonly is: 'allUnreachable' }
  | { readonly is: 'recorded'; readonly ms: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed' };
