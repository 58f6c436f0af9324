import { link, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { fail, ok, type Result } from '../../base/result.ts';

/** Which process this is, and which others run; tests bring their own. */
export interface Processes {
  readonly pid: number;
  /** Something that tells apart two processes that had the same id at different times, or null where it cannot be known. */
  startOf(pid: number): string | null;
  isRunning(pid: number): boolean;
}

/** The processes of this computer. */
export const nodeProcesses: Processes = {
  pid: process.pid,
  startOf: (pid) => {
    try {
      // Field 22 of /proc/<pid>/stat, counted after the name, which may hold spaces (proc(5)).
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
    } catch {
      return null;
    }
  },
  isRunning: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
};

interface Holder {
  readonly pid: number;
  readonly start: string | null;
  readonly sinceMs: number;
}

export interface Lock {
  release(): Promise<void>;
}

const code = (error: unknown) => (error as NodeJS.ErrnoException).code;
const TAKEOVER_STALE_MS = 10_000;

/**
 * Takes the one lock of a data folder, or says who holds it. The lock appears with its content in one step (link), and the
 * lock of a dead process is taken over by one process only.
 */
export async function takeLock(
  folder: string,
  nowMs: number,
  processes: Processes = nodeProcesses,
): Promise<Result<Lock, string>> {
  const path = `${folder}/lock`;
  const mine: Holder = { pid: processes.pid, start: processes.startOf(processes.pid), sinceMs: nowMs };
  const content = JSON.stringify(mine);
  const own = `${path}.${processes.pid}`;
  await writeFile(own, content, { mode: 0o600 });
  try {
    if (await linked(own, path)) return ok(lockAt(path, content));
    const holder = await holderOf(path);
    if (holder && isAlive(holder, processes)) return fail(heldBy(folder, holder));
    return await takeOver(folder, own, path, content, processes);
  } finally {
    await unlink(own);
  }
}

async function takeOver(
  folder: string,
  own: string,
  path: string,
  content: string,
  processes: Processes,
): Promise<Result<Lock, string>> {
  const guard = `${path}.takeover`;
  if (!(await linked(own, guard))) {
    if (Date.now() - (await ageOf(guard)) < TAKEOVER_STALE_MS)
      return fail(`Another process is just taking over ${folder}; try again in a moment.`);
    await unlink(guard);
    if (!(await linked(own, guard))) return fail(`Another process is just taking over ${folder}.`);
  }
  try {
    const holder = await holderOf(path);
    if (holder && isAlive(holder, processes)) return fail(heldBy(folder, holder));
    await unlink(path).catch((error: unknown) => {
      if (code(error) !== 'ENOENT') throw error;
    });
    return (await linked(own, path)) ? ok(lockAt(path, content)) : fail(`Another process took ${folder} just now.`);
  } finally {
    await unlink(guard);
  }
}

const lockAt = (path: string, content: string): Lock => ({
  release: async () => {
    // Only what is still ours: after a takeover the file belongs to somebody else.
    const now = await readFile(path, 'utf8').catch(() => '');
    if (now === content) await unlink(path);
  },
});

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (code(error) === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(path: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

const ageOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0;

const isAlive = ({ pid, start }: Holder, processes: Processes): boolean => {
  if (!processes.isRunning(pid)) return false;
  const now = processes.startOf(pid);
  return start === null || now === null || now === start;
};

const heldBy = (folder: string, { pid, sinceMs }: Holder): string =>
  `${folder} is in use by process ${pid} since ${new Date(sinceMs).toISOString()}. Only one backend may use a data folder; ` +
  'stop that one, or choose another folder with RINGPLAN_DATA.';
