import { dayRangeText } from '../../calendar/day-text.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { recordingIsCurrent } from '../../plan/prompt-wording.ts';
import { namedBy } from '../../verify/step-graph.ts';
import { stepsOf } from '../../verify/steps-of.ts';
import type { Recording } from '../../plan/entities.ts';
import { speechMs } from '../../engine/speech.ts';
import type { Block } from './pack.ts';

/** A script for each greeting, to be read into a microphone: words, about how long, where it is heard, and who recorded it when. */
export function scriptsSection(plan: Plan): Block[] {
  const entries = Object.entries(plan.prompts);
  if (entries.length === 0) return [{ is: 'text', text: 'The plan has no greetings.' }];
  const users = usersOf(plan);
  return entries.map(([id, prompt]) => ({
    is: 'together',
    blocks: [
      { is: 'heading', text: prompt.name },
      {
        is: 'text',
        text: `Heard in: ${users.get(id)?.join(', ') ?? 'nothing uses it'}. ${soundWords(prompt.text, prompt.recording)}`,
        quiet: true,
      },
      { is: 'words', text: prompt.text, ...(prompt.language === undefined ? {} : { language: prompt.language }) },
      ...(prompt.replacements ?? []).flatMap(({ from, to, text, recording }): Block[] => [
        { is: 'text', text: `From ${dayRangeText(from, to)} instead. ${soundWords(text, recording)}` },
        { is: 'words', text, ...(prompt.language === undefined ? {} : { language: prompt.language }) },
      ]),
      {
        is: 'facts',
        rows: [['Recorded by, on', '']],
      },
    ],
  }));
}

function soundWords(text: string, recording: Recording | undefined): string {
  const braces = text.includes('{')
    ? ' Words in braces are filled in when it is spoken, so it cannot be recorded.'
    : '';
  if (!recording) return `About ${speechMs(text) / 1000} s, spoken by a voice until it is recorded.${braces}`;
  const current = recordingIsCurrent(recording, text) ? '' : '; nobody has confirmed that it says these words';
  return `Recorded, ${Math.round(recording.ms / 1000)} s${current}.`;
}

/** The steps and mailboxes that speak each greeting, by name. */
function usersOf(plan: Plan): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (id: string, name: string) => {
    const names = found.get(id) ?? [];
    if (!names.includes(name)) found.set(id, [...names, name]);
  };
  for (const step of stepsOf(plan, KINDS))
    for (const id of namedBy(plan, KINDS, step, 'prompt')) add(id, `${step.node.name} (${step.inFlow.name})`);
  for (const { name, greeting } of Object.values(plan.mailboxes)) if (greeting !== undefined) add(greeting, name);
  return found;
}
