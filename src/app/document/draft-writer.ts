import type { DraftJournal } from './draft-journal.ts';
import type { DraftRecord } from './draft-record.ts';
import type { DraftStorage } from './draft-storage.ts';

interface DraftWriterOptions {
  readonly storage: DraftStorage;
  readonly journal: DraftJournal;
  readonly key: string;
  /** The record as it should be kept now. */
  readonly read: () => DraftRecord;
  readonly onKept: (record: DraftRecord) => void;
  /** Storage refuses the record; `kept` says whether the journal has it. It is tried again every 5 s. */
  readonly onProblem: (problem: unknown, kept: boolean) => void;
}

export interface DraftWriter {
  /** Begins to write now, or as soon as the write on its way is through. */
  write(): void;
  /** Resolves when everything asked for is written or has failed. */
  settled(): Promise<void>;
  /** Writes to the journal, before it returns, what storage or the server may not have. */
  leave(): void;
  stop(): void;
}

const AGAIN_MS = 5000;

/** Keeps one record: a single write on its way at a time, and the newest state next. */
export function createDraftWriter({ storage, journal, key, read, onKept, onProblem }: DraftWriterOptions): DraftWriter {
  let wanted = false;
  let running: Promise<void> | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const run = async () => {
    while (wanted) {
      wanted = false;
      const record = read();
      try {
        // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
        await storage.write(key, record);
        // An edit since then may be in the journal alone.
        if (!wanted) journal.remove(key);
        onKept(record);
      } catch (problem) {
        onProblem(problem, journal.write(key, record));
        clearTimeout(again);
        if (!stopped) again = setTimeout(write, AGAIN_MS);
      }
    }
  };
  const start = () => {
    running ??= run().finally(() => {
      running = null;
      if (wanted) start();
    });
  };

  const write = () => {
    wanted = true;
    start();
  };

  // Another write may have begun meanwhile.
  const settled = (): Promise<void> => (running ? running.then(settled) : Promise.resolve());

  return {
    write,
    settled,
    leave: () => {
      const record = read();
      if (wanted || running || record.pending) journal.write(key, record);
    },
    stop: () => {
      stopped = true;
      clearTimeout(again);
    },
  };
}
