import { stat, unlink } from 'node:fs/promises';
import type { Database } from './copy-ledger.ts';

/**
 * Opens the embedded PostgreSQL in a folder that nobody else uses (the data folder's lock sees to that). A crash while it
 * started can leave an empty `postmaster.pid`, which would keep it from ever starting again.
 */
export async function openPglite(folder: string): Promise<Database & { close(): Promise<void> }> {
  const pidFile = `${folder}/postmaster.pid`;
  const found = await stat(pidFile).catch(() => null);
  if (found?.size === 0) await unlink(pidFile);
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create(folder);
}
