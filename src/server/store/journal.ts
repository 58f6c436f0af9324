import { crc32 } from 'node:zlib';
import { fail, ok, type Result } from '../../base/result.ts';
import type { AppendFile, Disk } from './disk.ts';

/** One committed change with its place in the order of all changes. */
export interface JournalRecord<C> {
  readonly generation: number;
  readonly change: C;
}

/** Why an append failed: `refused` changed nothing; `unknown` may be on the disk or not, and ends all writing. */
export type AppendFailure = { readonly is: 'refused' | 'unknown'; readonly reason: string };

/** The journal is the commit: what it holds after a crash is what happened. */
export interface Journal<C> {
  readonly generation: number;
  /** Bytes on disk. */
  readonly length: number;
  append(change: C): Promise<Result<JournalRecord<C>, AppendFailure>>;
  close(): Promise<void>;
}

/** What opening found: the records in order, and whether a torn end was cut off. */
export interface Opened<C> {
  readonly journal: Journal<C>;
  readonly records: readonly JournalRecord<C>[];
  readonly cutBytes: number;
}

const HEAD = '{"crc":"';
const BODY_AT = HEAD.length + 10;

/** One line: the CRC-32 of everything after it, the generation, the change. */
export function encodeRecord(record: JournalRecord<unknown>): string {
  const body = `"generation":${record.generation},"change":${JSON.stringify(record.change)}}`;
  return `${HEAD}${checksum(body)}",${body}\n`;
}

/** The record of a line without its newline, or null when it is damaged. */
export function decodeRecord<C>(line: string): JournalRecord<C> | null {
  if (!line.startsWith(HEAD) || line.slice(HEAD.length, HEAD.length + 8) !== checksum(line.slice(BODY_AT))) return null;
  try {
    const { generation, change } = JSON.parse(line) as JournalRecord<C>;
    return { generation, change };
  } catch {
    return null;
  }
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

/**
 * Opens a journal: reads every record, cuts off a torn end (only the last record may be torn, by a crash while it was
 * written), and fails naming the line when one before it is damaged or missing.
 */
export async function openJournal<C>(disk: Disk, path: string): Promise<Result<Opened<C>, string>> {
  const bytes = (await disk.read(path)) ?? Buffer.alloc(0);
  const records: JournalRecord<C>[] = [];
  let good = 0;
  let line = 0;
  while (good < bytes.length) {
    line += 1;
    const end = bytes.indexOf(10, good);
    const record = end < 0 ? null : decodeRecord<C>(bytes.toString('utf8', good, end));
    if (!record) {
      const isLast = end < 0 || bytes.indexOf(10, end + 1) < 0;
      if (isLast) break;
      return fail(`Line ${line} of ${path} is damaged, and good lines follow it. Restore the file from a backup.`);
    }
    const before = records.at(-1);
    if (before && record.generation !== before.generation + 1)
      return fail(
        `Line ${line} of ${path} is number ${record.generation}, after ${before.generation}: lines are missing.`,
      );
    records.push(record);
    good = end + 1;
  }
  if (good < bytes.length) {
    await disk.truncate(path, good);
    await disk.syncFile(path);
  }
  const file = await disk.openAppend(path);
  const journal = new FileJournal<C>(disk, path, file, records.at(-1)?.generation ?? 0, good);
  return ok({ journal, records, cutBytes: bytes.length - good });
}

class FileJournal<C> implements Journal<C> {
  constructor(
    private readonly disk: Disk,
    private readonly path: string,
    private readonly file: AppendFile,
    public generation: number,
    public length: number,
  ) {}

  async append(change: C): Promise<Result<JournalRecord<C>, AppendFailure>> {
    const record = { generation: this.generation + 1, change };
    const bytes = Buffer.from(encodeRecord(record));
    try {
      await this.file.append(bytes);
    } catch (error) {
      return fail(await this.undo(reasonOf(error)));
    }
    try {
      await this.file.sync();
    } catch (error) {
      // After a failed fsync the kernel may have dropped the pages and calls a retry a success: nothing can be known.
      return fail({ is: 'unknown', reason: reasonOf(error) });
    }
    this.generation = record.generation;
    this.length += bytes.length;
    return ok(record);
  }

  close(): Promise<void> {
    return this.file.close();
  }

  /** Takes a half-written record back, so that the next one does not follow rubbish. */
  private async undo(reason: string): Promise<AppendFailure> {
    try {
      await this.disk.truncate(this.path, this.length);
      await this.disk.syncFile(this.path);
      return { is: 'refused', reason };
    } catch {
      return { is: 'unknown', reason };
    }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown reason');
