import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of bytes, or of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits (FIPS 180-4). */
export const sha256Hex = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));

/** SHA-256 of a value's canonical JSON, so that equal values have equal hashes whatever the order of their keys. */
export const hashJson = (value: unknown): string => sha256Hex(canonicalJson(value));
