// recordings: the sounds of greetings as files, named by the SHA-256 of their bytes. They are written once and never removed,
// since an old version that names one may be live again.
import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Recording } from '../../plan/entities.ts';
import type { ProblemCode } from '../../protocol/problem-codes.ts';
import type { KeptRecording } from '../../protocol/recording-routes.ts';
import { writeDurably, type Disk } from '../store/disk.ts';
import { SOUND_ENDINGS, soundTypeOf } from './sound-type.ts';

/** Why a recording was not kept. */
export interface RecordingFailure {
  readonly code: ProblemCode;
  readonly detail: string;
}

const FILE = /^([0-9a-f]{64})\.([a-z0-9]+)$/;
const MEGABYTE = 1024 * 1024;

/** The most that all recordings together may take, in bytes, unless told otherwise: 1 GiB. */
export const ALL_RECORDINGS_BYTES = 1024 * MEGABYTE;

/** The recordings of one data folder. What is known about them is in memory; their bytes are read when asked for. */
export class RecordingFiles {
  private readonly kept = new Map<string, KeptRecording>();
  private total = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly mostBytes = ALL_RECORDINGS_BYTES,
  ) {}

  /** Makes the folder, clears what a crash left half written, and looks at what is there. */
  async open(): Promise<void> {
    await this.disk.makeFolder(this.folder);
    for (const name of await this.disk.list(this.folder)) {
      const path = `${this.folder}/${name}`;
      const [, sha256, ending] = FILE.exec(name) ?? [];
      const mediaType = (Object.keys(SOUND_ENDINGS) as Recording['mediaType'][]).find(
        (type) => SOUND_ENDINGS[type] === ending,
      );
      if (sha256 !== undefined && mediaType) this.note({ sha256, mediaType, bytes: await this.disk.size(path) });
      else if (name.endsWith('.tmp')) await this.disk.remove(path);
    }
  }

  find(sha256: string): KeptRecording | undefined {
    return this.kept.get(sha256);
  }

  /** Keeps a sound durably; `made` is false when it is here already. Writes are one at a time. */
  put(
    sha256: string,
    claimed: string,
    bytes: Uint8Array,
  ): Promise<Result<{ readonly recording: KeptRecording; readonly made: boolean }, RecordingFailure>> {
    const mine = this.last.then(() => this.putOne(sha256, claimed, bytes));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** The bytes of a recording; fails with words when its file is gone or damaged. */
  async read({ sha256, mediaType }: KeptRecording): Promise<Result<Buffer, string>> {
    const bytes = await this.disk.read(`${this.folder}/${sha256}.${SOUND_ENDINGS[mediaType]}`);
    if (!bytes) return fail('its file is missing');
    return hashOf(bytes) === sha256 ? ok(bytes) : fail('its file is damaged');
  }

  private async putOne(sha256: string, claimed: string, bytes: Uint8Array) {
    const hash = hashOf(bytes);
    if (hash !== sha256) return refuse('not-a-recording', `The SHA-256 of these bytes is ${hash}, not ${sha256}.`);
    const mediaType = soundTypeOf(bytes);
    if (mediaType !== claimed) {
      const found = mediaType === null ? 'no sound of a type that is known here' : `a sound of type ${mediaType}`;
      return refuse('not-a-recording', `These bytes are ${found}, not ${claimed}.`);
    }
    const there = this.kept.get(sha256);
    if (there && (await this.read(there)).ok) return ok({ recording: there, made: false });
    const roomFor = this.mostBytes - this.total + (there?.bytes ?? 0);
    if (bytes.length > roomFor)
      return refuse(
        'recordings-full',
        `All recordings together may take ${Math.floor(this.mostBytes / MEGABYTE)} MiB; ${Math.max(0, roomFor)} bytes are left.`,
      );
    try {
      await writeDurably(this.disk, this.folder, `${sha256}.${SOUND_ENDINGS[mediaType]}`, bytes);
    } catch (error) {
      return refuse('storage-failed', `It was not kept: ${error instanceof Error ? error.message : 'unknown reason'}.`);
    }
    const recording = { sha256, mediaType, bytes: bytes.length };
    this.note(recording);
    return ok({ recording, made: true });
  }

  private note(recording: KeptRecording): void {
    this.total += recording.bytes - (this.kept.get(recording.sha256)?.bytes ?? 0);
    this.kept.set(recording.sha256, recording);
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const refuse = (code: ProblemCode, detail: string) => fail({ code, detail });
