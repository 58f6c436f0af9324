import { fail, ok, type Result } from '../../base/result.ts';
import { etagOf } from '../../protocol/etag.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import { answer, type Handlers } from '../http/answer.ts';
import type { Store } from '../store/store.ts';

/** The sounds of greetings: keep one, hear one. */
export function recordingHandlers(store: Store): Handlers<'putRecording' | 'getRecording'> {
  const files = store.recordings;
  return {
    putRecording: async ({ params, headers, body }) => {
      if (store.readOnly) return fail(problem('read-only', store.notes.at(-1) ?? 'An earlier write failed.'));
      const claimed = headers['content-type'].split(';')[0]!.trim();
      const kept = await files.put(params.sha256, claimed, body);
      if (!kept.ok) return fail(problem(kept.error.code, kept.error.detail));
      const { recording, made } = kept.value;
      return answer(made ? 201 : 200, recording, { location: `/api/recordings/${recording.sha256}` });
    },

    getRecording: async ({ params, headers }) => {
      const recording = files.find(params.sha256);
      if (!recording) return fail(problem('unknown-recording', `There is no recording ${params.sha256}.`));
      const read = await files.read(recording);
      if (!read.ok) return fail(problem('unknown-recording', `That recording cannot be heard: ${read.error}.`));
      const bytes = read.value;
      const range = rangeIn(headers.range, bytes.length);
      if (!range.ok) return range;
      const { from, to } = range.value;
      const about = {
        'content-type': recording.mediaType,
        'cache-control': 'public, max-age=31536000, immutable',
        'accept-ranges': 'bytes',
        etag: etagOf(recording.sha256),
      };
      if (headers.range === undefined) return answer(200, bytes, about);
      const part = { ...about, 'content-range': `bytes ${from}-${to}/${bytes.length}` };
      return answer(206, bytes.subarray(from, to + 1), part);
    },
  };
}

/** The first and last byte that a Range header asks for (RFC 9110, section 14.2); all of them without one. */
function rangeIn(header: string | undefined, length: number): Result<{ from: number; to: number }, Problem> {
  if (header === undefined) return ok({ from: 0, to: length - 1 });
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim()) ?? [];
  const from = first === '' ? length - Number(last) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if ((first === '' && (last === '' || Number(last) === 0)) || Math.max(from, 0) > to)
    return fail(problem('bad-range', `The recording has ${length} bytes.`));
  return ok({ from: Math.max(from, 0), to });
}
