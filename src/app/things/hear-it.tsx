import { useMemo } from 'react';
import { NORMAL } from '../../plan/situation.ts';
import type { Plan } from '../../plan/plan.ts';
import { recordingUrl } from '../backend/recordings.ts';
import { Button } from '../ui/button.tsx';
import { heardAt, usualHours } from './heard-at.ts';
import { ListenButton } from './listen-button.tsx';
import { useSpeech } from './use-speech.ts';

interface HearItProps {
  plan: Plan;
  prompt: string;
  nowMs: number;
}

/** Plays a greeting as a caller hears it now: its recording, else a voice with the words below it; says so where there is no voice. */
export function HearIt({ plan, prompt, nowMs }: HearItProps) {
  const speech = useSpeech();
  // A walk through the whole plan, once for each state of it.
  const hours = useMemo(() => usualHours(plan, prompt), [plan, prompt]);
  const found = plan.prompts[prompt];
  if (!found) return null;
  const heard = heardAt(plan, NORMAL, prompt, hours, nowMs);
  if (heard.recording)
    return (
      <ListenButton
        key={heard.recording.sha256}
        sound={recordingUrl(heard.recording.sha256)}
        label="Hear it"
        size="small"
      />
    );
  if (!speech.available) return <span className="text-sm text-muted">This browser has no voices.</span>;
  return (
    <>
      <Button
        size="small"
        icon={speech.speaking ? 'square' : 'volume'}
        disabled={heard.text === ''}
        onClick={() => (speech.speaking ? speech.stop() : speech.speak(heard.text, found.language ?? 'en-US'))}
      >
        {speech.speaking ? 'Stop' : 'Hear it'}
      </Button>
      {speech.speaking && (
        <p aria-label="What is spoken" className="order-last basis-full border-l-2 border-accent pl-2.5 text-muted">
          “{heard.text}”
        </p>
      )}
    </>
  );
}
