import type { Plan } from '../../plan/plan.ts';
import type { Recording } from '../../plan/entities.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import type { RecordingFiles } from './recording-files.ts';

/** Why a plan cannot speak with its recordings: each that is not here, or is of another type, with its greeting; or null. */
export function missingRecordings(plan: Plan, files: RecordingFiles): Problem | null {
  const errors = Object.entries(plan.prompts).flatMap(([id, prompt]) =>
    [
      { path: `prompts.${id}.recording`, recording: prompt.recording },
      ...(prompt.replacements ?? []).map((one, index) => ({
        path: `prompts.${id}.replacements.${index}.recording`,
        recording: one.recording,
      })),
    ].flatMap(({ path, recording }) => {
      const found = recording && troubleOf(recording, files);
      const expected = 'a recording that the backend has: record or upload it again, or take it away';
      return found ? [{ path, found, expected, name: prompt.name }] : [];
    }),
  );
  if (errors.length === 0) return null;
  const names = [...new Set(errors.map(({ name }) => `“${name}”`))].join(', ');
  return problem('missing-recordings', `The backend does not have every recording of ${names}.`, {
    errors: errors.map(({ path, found, expected }) => ({ path, found, expected })),
  });
}

function troubleOf({ sha256, mediaType }: Recording, files: RecordingFiles): string | null {
  const kept = files.find(sha256);
  if (!kept) return `${sha256}, which is not here`;
  return kept.mediaType === mediaType ? null : `${mediaType}, but it is ${kept.mediaType}`;
}
