import { sha256Hex } from '../../base/hash.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Recording } from '../../plan/entities.ts';
import { pathOf } from '../../protocol/send-request.ts';
import type { Problem } from '../../protocol/problem.ts';
import { ROUTES } from '../../protocol/routes.ts';
import { backend } from './backend-client.ts';

/** Keeps a sound on the backend and answers its SHA-256, which a greeting names; the same bytes again change nothing. */
export async function uploadRecording(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: Recording['mediaType'],
): Promise<Result<string, Problem>> {
  const sha256 = sha256Hex(bytes);
  const reply = await backend.putRecording({ params: { sha256 }, headers: { 'content-type': mediaType }, bytes });
  return reply.ok ? ok(reply.value.sha256) : reply;
}

/** The address at which a recording can be heard. */
export const recordingUrl = (sha256: string): string => pathOf(ROUTES.getRecording, { params: { sha256 } });
