import { expect, it, vi } from 'vitest';
import { ok } from '../../base/result.ts';
import { sha256Hex } from '../../base/hash.ts';
import { backend } from './backend-client.ts';
import { recordingUrl, uploadRecording } from './recordings.ts';

vi.mock('./backend-client.ts', () => ({ backend: { putRecording: vi.fn() } }));

it('sends bytes under their own hash, and knows where to hear them', async () => {
  const sha256 = sha256Hex('hello');
  vi.mocked(backend.putRecording).mockResolvedValue(ok({ sha256, mediaType: 'audio/wav', bytes: 5 }));
  const bytes = new TextEncoder().encode('hello');
  expect(await uploadRecording(bytes, 'audio/wav')).toEqual(ok(sha256));
  expect(backend.putRecording).toHaveBeenCalledWith({
    params: { sha256 },
    headers: { 'content-type': 'audio/wav' },
    bytes,
  });
  expect(recordingUrl(sha256)).toBe(`/api/recordings/${sha256}`);
});
