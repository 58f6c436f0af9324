import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, stat, truncate, unlink, type FileHandle } from 'node:fs/promises';

/** A file that only grows. */
export interface AppendFile {
  append(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The few things that the store does to a disk, each one able to fail; tests put faults between them. */
export interface Disk {
  /** The bytes of a file, or null when there is none. */
  read(path: string): Promise<Buffer | null>;
  list(folder: string): Promise<string[]>;
  /** The length of a file in bytes. */
  size(path: string): Promise<number>;
  makeFolder(path: string): Promise<void>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  syncFile(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  truncate(path: string, length: number): Promise<void>;
  openAppend(path: string): Promise<AppendFile>;
}

const missing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function withFile<T>(path: string, flags: number, act: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, flags, 0o600);
  try {
    return await act(file);
  } finally {
    await file.close();
  }
}

/** The disk of this computer. Files are readable by their owner only: plans hold names and telephone numbers. */
export const nodeDisk: Disk = {
  read: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      if (missing(error)) return null;
      throw error;
    }
  },
  list: (folder) => readdir(folder),
  size: async (path) => (await stat(path)).size,
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  write: (path, bytes) =>
    withFile(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, (file) => file.writeFile(bytes)),
  syncFile: (path) => withFile(path, constants.O_RDWR, (file) => file.sync()),
  syncFolder: (path) => withFile(path, constants.O_RDONLY, (file) => file.sync()),
  rename,
  remove: async (path) => {
    try {
      await unlink(path);
    } catch (error) {
      if (!missing(error)) throw error;
    }
  },
  truncate,
  openAppend: async (path) => {
    const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND, 0o600);
    return {
      append: (bytes) => file.appendFile(bytes),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
};

/** Writes a whole file so that after a crash there is either all of it or nothing new: temporary file, fsync, rename, fsync. */
export async function writeDurably(
  disk: Disk,
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const temporary = `${folder}/${name}.tmp`;
  await disk.write(temporary, typeof content === 'string' ? Buffer.from(content) : content);
  await disk.syncFile(temporary);
  await disk.rename(temporary, `${folder}/${name}`);
  await disk.syncFolder(folder);
}
