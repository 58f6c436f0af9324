import type { Result } from '../base/result.ts';
import type { FetchLike } from '../protocol/send-request.ts';

/** The outside of the command line: everything it reads, writes or sends goes through here, so that tests run in-process. */
export interface Io {
  /** The text of a file; rejects with an Error whose message says why it cannot be read. */
  read(path: string): Promise<string>;
  /** Writes a file anew; rejects with an Error whose message says why it cannot be written. */
  save(path: string, text: string): Promise<void>;
  write(text: string): void;
  writeError(text: string): void;
  readonly fetch: FetchLike;
  /** What time it is, in UTC milliseconds. */
  now(): number;
  /** The version of Ringplan, such as 0.1.0. */
  version(): Promise<string>;
}

/** Why a command was not carried out: what is wrong with the input, place by place, and what there is instead. */
export interface Refusal {
  readonly code:
    | 'usage'
    | 'unreadable'
    | 'not-a-plan'
    | 'not-a-worksheet'
    | 'not-a-situation'
    | 'not-severities'
    | 'unknown-name'
    | 'impossible-time';
  readonly message: string;
  readonly problems?: readonly { readonly path: string; readonly found: string; readonly expected: string }[];
  readonly known?: readonly string[];
}

/** The exit codes: nothing to say, something found, or an input that could not be used. */
export const EXIT = { clean: 0, found: 1, badInput: 2 } as const;

/** One command: its own words for the help, and what it does with the arguments after its name. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<Result<number, Refusal>>;
}
