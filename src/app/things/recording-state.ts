import type { Recording } from '../../plan/entities.ts';
import { hasPlaceholder } from '../../engine/placeholders.ts';
import { recordingIsCurrent, UNHEARD } from '../../plan/prompt-wording.ts';

/**
 * How a recording stands to the text beside it: heard and confirmed, confirmed for an older text, never confirmed, or of no use
 * because the text has something to fill in, which only a voice can say.
 */
export function recordingState(recording: Recording, text: string): 'current' | 'older' | 'unheard' | 'cannotFill' {
  if (hasPlaceholder(text)) return 'cannotFill';
  if (recordingIsCurrent(recording, text)) return 'current';
  return recording.ofText === UNHEARD ? 'unheard' : 'older';
}
