import type { AppendFile, Disk } from './disk.ts';

/** A disk that counts what is done to it and breaks at the step one asks for. */
export interface FaultyDisk extends Disk {
  /** The names of the changing operations so far. */
  readonly done: string[];
  /** Fails the nth changing operation from now (1 is the next one); `torn` lets half of an append through first. */
  failAt(nth: number, how?: { readonly torn?: boolean; readonly forGood?: boolean }): void;
  heal(): void;
}

/** Wraps a disk so that any single operation can be made to fail. */
export function faultyDisk(disk: Disk): FaultyDisk {
  const done: string[] = [];
  let left = Infinity;
  let torn = false;
  let forGood = false;
  const guard = async (name: string, run: () => Promise<void>, partly?: () => Promise<void>): Promise<void> => {
    left -= 1;
    if (left === 0 || (left < 0 && forGood)) {
      if (torn && partly) await partly();
      throw Object.assign(new Error(`no space left on device, ${name}`), { code: 'ENOSPC' });
    }
    await run();
    done.push(name);
  };
  return {
    done,
    failAt: (nth, how = {}) => {
      left = nth;
      torn = how.torn ?? false;
      forGood = how.forGood ?? false;
    },
    heal: () => {
      left = Infinity;
    },
    read: (path) => disk.read(path),
    list: (folder) => disk.list(folder),
    size: (path) => disk.size(path),
    makeFolder: (path) => guard('makeFolder', () => disk.makeFolder(path)),
    write: (path, bytes) =>
      guard(
        'write',
        () => disk.write(path, bytes),
        () => disk.write(path, bytes.subarray(0, bytes.length / 2)),
      ),
    syncFile: (path) => guard('syncFile', () => disk.syncFile(path)),
    syncFolder: (path) => guard('syncFolder', () => disk.syncFolder(path)),
    rename: (from, to) => guard('rename', () => disk.rename(from, to)),
    remove: (path) => guard('remove', () => disk.remove(path)),
    truncate: (path, length) => guard('truncate', () => disk.truncate(path, length)),
    openAppend: async (path): Promise<AppendFile> => {
      const file = await disk.openAppend(path);
      return {
        append: (bytes) =>
          guard(
            'append',
            () => file.append(bytes),
            () => file.append(bytes.subarray(0, bytes.length / 2)),
          ),
        sync: () => guard('sync', () => file.sync()),
        close: () => file.close(),
      };
    },
  };
}
