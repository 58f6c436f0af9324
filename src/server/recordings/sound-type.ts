import type { Recording } from '../../plan/entities.ts';

type MediaType = Recording['mediaType'];

/** The ending of a sound's file name. */
export const SOUND_ENDINGS: Readonly<Record<MediaType, string>> = {
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
};

/** The type that the first bytes of a sound show, or null for anything that is none of those a greeting may be. */
export function soundTypeOf(bytes: Uint8Array): MediaType | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  // EBML (RFC 8794); the same beginning is used by Matroska video, so the document type has to say webm.
  if (text(0, 4) === '\x1a\x45\xdf\xa3') return text(4, 64).includes('webm') ? 'audio/webm' : null;
  if (text(0, 4) === 'OggS') return 'audio/ogg';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'audio/wav';
  if (text(4, 8) === 'ftyp') return 'audio/mp4';
  if (text(0, 3) === 'ID3' || isMpegFrame(bytes)) return 'audio/mpeg';
  return null;
}

/** A frame header of ISO 11172-3: eleven set bits, then a version and layer III that are not reserved. */
function isMpegFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const version = (second >> 3) & 3;
  const layer = (second >> 1) & 3;
  return first === 0xff && second >> 5 === 7 && version !== 1 && layer === 1 && third >> 4 !== 15;
}
