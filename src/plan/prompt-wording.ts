import { sha256Hex } from '../base/hash.ts';
import type { Prompt, Recording } from './entities.ts';

/** What a greeting says on a date: its replacement's text and sound if one holds then, else its own. */
export interface Wording {
  readonly text: string;
  readonly recording: Recording | undefined;
  /** The replacement that holds, by id. */
  readonly replacement: string | null;
}

/** The wording of a greeting on the local date `YYYY-MM-DD`; of several replacements that hold the first wins. */
export function wordingOn(prompt: Prompt, date: string): Wording {
  // Dates of this form sort as text.
  const found = prompt.replacements?.find(({ from, to }) => from <= date && date <= to);
  const { text, recording } = found ?? prompt;
  return { text, recording, replacement: found?.id ?? null };
}

/** The mark a recording keeps of the text it was heard to say. */
export const markOfText = (text: string): string => sha256Hex(text);

/** The mark of a recording of which nobody has said yet that it says its text. */
export const UNHEARD = markOfText('');

/** Whether a recording says the text that stands beside it now, as far as somebody has heard and confirmed. */
export const recordingIsCurrent = (recording: Recording, text: string): boolean =>
  recording.ofText === markOfText(text);
