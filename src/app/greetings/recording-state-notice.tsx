import type { Recording } from '../../plan/entities.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { recordingState } from '../things/recording-state.ts';

interface RecordingStateNoticeProps {
  recording: Recording;
  text: string;
  /** Nobody can listen now, so nobody can confirm. */
  disabled: boolean;
  onConfirm: () => void;
}

/** Whether the recording says the text beside it, and what to do where nobody knows. */
export function RecordingStateNotice({ recording, text, disabled, onConfirm }: RecordingStateNoticeProps) {
  const confirm = (label: string) => (
    <Button variant="link" disabled={disabled} onClick={onConfirm}>
      {label}
    </Button>
  );
  switch (recordingState(recording, text)) {
    case 'current':
      return (
        <p className="flex items-center gap-2 text-ok">
          <Icon name="check-circle" size={16} /> This recording says the text above: heard and confirmed.
        </p>
      );
    case 'older':
      return (
        <Notice tone="warning" title="The text has changed since this was recorded" actions={confirm('It still fits')}>
          Callers hear the recording, not the new text. Listen, then say that it still fits, or record again.
        </Notice>
      );
    case 'unheard':
      return (
        <Notice
          tone="warning"
          title="Nobody has confirmed that this recording says the text"
          actions={confirm('Heard it: it says the text')}
        >
          Listen to it first.
        </Notice>
      );
    case 'cannotFill':
      return (
        <Notice tone="warning" title="Callers hear a voice, not this recording">
          A recording cannot fill in what stands in braces. Take that out of the text to have the recording played.
        </Notice>
      );
  }
}
