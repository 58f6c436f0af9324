import type { Result } from '../../base/result.ts';
import { writeDurably, type Disk } from './disk.ts';
import { encodeRecord, openJournal, type Journal } from './journal.ts';
import type { Change, Ledger } from './ledger.ts';

/**
 * Replaces a journal by one snapshot record, so that it does not grow for ever with every saved draft. History and audit are
 * part of the snapshot and stay whole. The old file stays until the new one is durable.
 */
export async function shorten(
  disk: Disk,
  folder: string,
  ledger: Ledger,
  generation: number,
): Promise<Result<Journal<Change>, string>> {
  const change: Change = { type: 'snapshot', ledger };
  await writeDurably(disk, folder, 'journal.ndjson', encodeRecord({ generation: generation + 1, change }));
  const opened = await openJournal<Change>(disk, `${folder}/journal.ndjson`);
  return opened.ok ? { ok: true, value: opened.value.journal } : opened;
}
