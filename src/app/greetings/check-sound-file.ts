import { fail, ok, type Result } from '../../base/result.ts';
import type { Recording } from '../../plan/entities.ts';
import { RECORDING_BYTES } from '../../protocol/recording-routes.ts';

type MediaType = Recording['mediaType'];

/** What a file chooser offers. */
export const SOUND_FILES = '.mp3,.m4a,.mp4,.wav,.ogg,.oga,.opus,.webm,audio/*';
/** The longest recording in milliseconds: 10 minutes, as the plan allows. */
export const LONGEST_MS = 600_000;

// Systems disagree on the names of types, and know some endings only as video.
const BY_TYPE = new Map<string, MediaType>([
  ['audio/webm', 'audio/webm'],
  ['video/webm', 'audio/webm'],
  ['audio/ogg', 'audio/ogg'],
  ['video/ogg', 'audio/ogg'],
  ['application/ogg', 'audio/ogg'],
  ['audio/opus', 'audio/ogg'],
  ['audio/mpeg', 'audio/mpeg'],
  ['audio/mp3', 'audio/mpeg'],
  ['audio/mp4', 'audio/mp4'],
  ['audio/m4a', 'audio/mp4'],
  ['audio/x-m4a', 'audio/mp4'],
  ['video/mp4', 'audio/mp4'],
  ['audio/wav', 'audio/wav'],
  ['audio/wave', 'audio/wav'],
  ['audio/x-wav', 'audio/wav'],
  ['audio/vnd.wave', 'audio/wav'],
]);
const BY_ENDING = new Map<string, MediaType>([
  ['webm', 'audio/webm'],
  ['ogg', 'audio/ogg'],
  ['oga', 'audio/ogg'],
  ['opus', 'audio/ogg'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['mp4', 'audio/mp4'],
  ['wav', 'audio/wav'],
]);

/** The media type to send a chosen file as, or why it cannot be sent: no known kind of sound, empty, or past 5 MB. */
export function checkSoundFile(file: {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}): Result<MediaType, string> {
  const ending = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const type = BY_TYPE.get(file.type.split(';')[0]!.trim().toLowerCase()) ?? BY_ENDING.get(ending);
  if (type === undefined)
    return fail(`“${file.name}” is no sound file that phones can play. Choose an MP3, M4A, WAV, OGG or WebM file.`);
  if (file.size === 0) return fail(`“${file.name}” is empty. Choose another file.`);
  if (file.size > RECORDING_BYTES) {
    const megabytes = (file.size / 1024 / 1024).toFixed(1);
    return fail(`“${file.name}” has ${megabytes} MB, the most is 5 MB. Save it as MP3, or use a shorter recording.`);
  }
  return ok(type);
}
