import { fail, ok, type Result } from '../../base/result.ts';
import { RecordingFiles } from '../recordings/recording-files.ts';
import { nodeDisk, type Disk } from './disk.ts';
import { Documents } from './documents.ts';
import { openJournal } from './journal.ts';
import { applyChange, EMPTY_LEDGER, type Change } from './ledger.ts';
import { loadDocuments } from './load-documents.ts';
import { nodeProcesses, takeLock, type Lock, type Processes } from './lock.ts';
import { shorten } from './shorten.ts';
import { Store } from './store.ts';

export interface StoreOptions {
  readonly folder: string;
  readonly now: () => number;
  readonly disk?: Disk;
  readonly processes?: Processes;
  /** A journal longer than this many bytes is made short when it is opened. */
  readonly shortenAtBytes?: number;
  /** The most that all recordings together may take. */
  readonly recordingsBytes?: number;
}

/** Opens a data folder: takes its lock, repairs what a crash left, and loads what is live. Fails with words for a person. */
export async function openStore(options: StoreOptions): Promise<Result<Store, string>> {
  const { folder, disk = nodeDisk, processes = nodeProcesses } = options;
  await disk.makeFolder(folder);
  const lock = await takeLock(folder, options.now(), processes);
  if (!lock.ok) return lock;
  try {
    const store = await boot(options, disk, lock.value);
    if (!store.ok) await lock.value.release();
    return store;
  } catch (error) {
    await lock.value.release();
    return fail(`${folder} could not be opened: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
}

async function boot(options: StoreOptions, disk: Disk, lock: Lock): Promise<Result<Store, string>> {
  const { folder } = options;
  const versions = new Documents(disk, `${folder}/versions`);
  const drafts = new Documents(disk, `${folder}/drafts`);
  await versions.open();
  await drafts.open();
  const shared = new Documents(disk, `${folder}/shared`);
  await shared.open();
  const recordings = new RecordingFiles(disk, `${folder}/recordings`, options.recordingsBytes);
  await recordings.open();
  const path = `${folder}/journal.ndjson`;
  const opened = await openJournal<Change>(disk, path);
  if (!opened.ok) return opened;
  const { records, cutBytes } = opened.value;
  let { journal } = opened.value;
  let ledger = EMPTY_LEDGER;
  try {
    for (const { change } of records) ledger = applyChange(ledger, change);
  } catch (error) {
    await journal.close();
    throw error;
  }
  if (journal.length > (options.shortenAtBytes ?? 4 * 1024 * 1024)) {
    await journal.close();
    const short = await shorten(disk, folder, ledger, journal.generation);
    if (!short.ok) return short;
    journal = short.value;
  }
  const files = { versions, drafts, shared };
  const loaded = await loadDocuments(ledger, files);
  const store = new Store(options.now, journal, lock, files, recordings, ledger, loaded, records.length === 0);
  if (cutBytes > 0) store.notes.push(`A change that was cut short by a crash (${cutBytes} bytes) was taken back.`);
  store.notes.push(...loaded.notes);
  await store.sweepShared();
  return ok(store);
}
