import { useMemo, useState } from 'react';
import { dateText } from '../../calendar/local-date.ts';
import { dayAt, localText, parseLocal } from '../../calendar/zone.ts';
import { hasPlaceholder } from '../../engine/placeholders.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordingOn } from '../../plan/prompt-wording.ts';
import type { Situation } from '../../plan/situation.ts';
import { recordingUrl } from '../backend/recordings.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { dayRangeText } from '../../calendar/day-text.ts';
import { heardAt, usualHours } from '../things/heard-at.ts';
import { ListenButton } from '../things/listen-button.tsx';
import { recordingState } from '../things/recording-state.ts';
import { lengthWords } from '../things/sound-words.ts';
import { useSpeech } from '../things/use-speech.ts';

interface HeardPreviewProps {
  plan: Plan;
  prompt: string;
  situation: Situation;
  nowMs: number;
}

/** What a caller hears at a moment, filled in as calls are, with a voice where the browser has one. */
export function HeardPreview({ plan, prompt, situation, nowMs }: HeardPreviewProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const [chosenHours, setHours] = useState<string | null>(null);
  const speech = useSpeech();
  const at = picked ?? localText(plan.zone, nowMs);
  const instant = parseLocal(at, plan.zone);
  const usual = useMemo(() => usualHours(plan, prompt), [plan, prompt]);
  const hours = chosenHours !== null && Object.hasOwn(plan.hours, chosenHours) ? chosenHours : usual;
  const found = plan.prompts[prompt];
  if (!found) return null;
  const atMs = instant.ok ? instant.value : nowMs;
  const heard = heardAt(plan, situation, prompt, hours, atMs);
  const wording = wordingOn(found, dateText(dayAt(plan.zone, atMs)));
  const replacement = found.replacements?.find(({ id }) => id === wording.replacement);
  const fills = hasPlaceholder(wording.text);
  const sure = wording.recording === undefined || recordingState(wording.recording, wording.text) === 'current';
  return (
    <section aria-label="What a caller hears" className="flex flex-col gap-3 rounded-card bg-background p-4">
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-56 max-sm:w-full">
          <TextField
            label="What a caller hears at"
            type="datetime-local"
            value={at}
            onChange={(text) => {
              // While the year is typed the field already offers years such as 0002.
              if (/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d/.test(text)) setPicked(text.slice(0, 16));
            }}
          />
        </div>
        {fills && Object.keys(plan.hours).length > 1 && hours !== null && (
          <div className="w-48 max-sm:w-full">
            <SelectField
              label="Caller sorted by"
              value={hours}
              options={Object.entries(plan.hours).map(([value, { name }]) => ({ value, label: name }))}
              onChange={setHours}
            />
          </div>
        )}
        {picked !== null && (
          <Button variant="quiet" onClick={() => setPicked(null)}>
            Now
          </Button>
        )}
        <div className="ml-auto flex flex-wrap gap-2">
          {heard.recording ? (
            <ListenButton key={heard.recording.sha256} sound={recordingUrl(heard.recording.sha256)} />
          ) : (
            speech.available && (
              <Button
                icon={speech.speaking ? 'square' : 'volume'}
                onClick={() => (speech.speaking ? speech.stop() : speech.speak(heard.text, found.language ?? 'en-US'))}
              >
                {speech.speaking ? 'Stop' : 'Hear it'}
              </Button>
            )
          )}
        </div>
      </div>
      <blockquote className="text-md whitespace-pre-wrap">
        {heard.text === '' ? 'Nothing' : `“${heard.text}”`}
      </blockquote>
      <p className="text-sm text-muted">
        {heard.recording
          ? `Your recording plays, ${lengthWords(heard.speechMs)}.${sure ? '' : ' Nobody has confirmed that it says these words.'}`
          : `A voice speaks, about ${lengthWords(heard.speechMs)}.`}
        {replacement && ` These are the other words for ${dayRangeText(replacement.from, replacement.to)}.`}
      </p>
    </section>
  );
}
