import * as z from 'zod/mini';
import { MEDIA_TYPES } from '../plan/entities.ts';
import { route } from './route.ts';
import { STORAGE } from './route-parts.ts';
import { named } from './schema-names.ts';

/** The largest recording in bytes: 5 MiB. */
export const RECORDING_BYTES = 5 * 1024 * 1024;

export const sha256Schema = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the bytes as 64 lower-case hexadecimal digits'));

export const keptRecordingSchema = named(
  'KeptRecording',
  'A recording that the backend keeps; a greeting names it by `sha256`.',
  z.object({ sha256: sha256Schema, mediaType: z.enum(MEDIA_TYPES), bytes: z.int() }),
);
export type KeptRecording = z.infer<typeof keptRecordingSchema>;

const sha256 = z.strictObject({ sha256: sha256Schema });
/** A browser adds parameters such as `;codecs=opus` to the type of what it records. */
const mediaType = z
  .string()
  .check(z.regex(new RegExp(`^(${MEDIA_TYPES.join('|')})( *;.*)?$`), `one of ${MEDIA_TYPES.join(', ')}`));

export const RECORDING_ROUTES = {
  putRecording: route({
    id: 'putRecording',
    group: 'Recordings',
    method: 'PUT',
    path: '/api/recordings/:sha256',
    summary: 'Keep a recording',
    detail:
      'The bytes of a sound, at most 5 MiB, under their own SHA-256; sending the same again changes nothing. The bytes must ' +
      'be of the type that `Content-Type` says. A recording is never removed, since a version that names it may be live again.',
    params: sha256,
    headers: z.object({ 'content-type': mediaType }),
    takesBytes: { types: MEDIA_TYPES, most: RECORDING_BYTES },
    responses: { 200: keptRecordingSchema, 201: keptRecordingSchema },
    problems: [
      'not-a-recording',
      'too-large',
      'unsupported-media-type',
      'recordings-full',
      'invalid-request',
      ...STORAGE,
    ],
  }),
  getRecording: route({
    id: 'getRecording',
    group: 'Recordings',
    method: 'GET',
    path: '/api/recordings/:sha256',
    summary: 'Hear a recording',
    detail: 'It never changes, so the answer may be kept for ever. One range of bytes can be asked for.',
    params: sha256,
    headers: z.object({ range: z.optional(z.string()) }),
    answersBytes: MEDIA_TYPES,
    responses: { 200: z.custom<Uint8Array>(), 206: z.custom<Uint8Array>() },
    problems: ['unknown-recording', 'bad-range'],
  }),
};
