import type { Json } from '../../base/json.ts';
import type { Move, StepContext, StepInput } from '../kind.ts';
import { spoken } from '../speech.ts';
import { line } from '../trace.ts';

/** How a message is taken: whose box, what is said first (the box's own greeting when absent), and the recording's bounds. */
export interface MessageSettings {
  readonly mailbox: string;
  readonly greeting?: string | undefined;
  readonly maxSeconds: number;
  readonly silenceSeconds: number;
}

/** The bounds of a recording where no step says otherwise: 3 minutes, ended by 5 s of silence (DESIGN, section 5). */
export const MESSAGE_DEFAULTS = { maxSeconds: 180, silenceSeconds: 5 } as const;

/** Speaks the greeting, then records; leaves by `noMessage` or ends the call with a message. */
export function enterMessage(context: StepContext<unknown>, settings: MessageSettings): Move {
  const box = context.plan.mailboxes[settings.mailbox];
  const said = context.speak(settings.greeting ?? box?.greeting);
  const words = said.words.text === '' ? spoken('Please leave a message after the tone.') : said.words;
  return {
    move: 'wait',
    memory: 'greeting',
    start: [{ type: 'play', ...words }],
    lines: [...said.lines, line('message.greeting', { mailbox: settings.mailbox, text: words.text })],
  };
}

/** Continues a message: after the greeting it records, after the recording it tells the owners. */
export function onMessage(
  context: StepContext<unknown>,
  settings: MessageSettings,
  input: StepInput,
  memory: Json,
): Move {
  if (input.type !== 'done') return { move: 'wait', memory };
  if (input.of === 'play') {
    return {
      move: 'wait',
      memory: 'recording',
      start: [
        {
          type: 'record',
          mailbox: settings.mailbox,
          maxMs: settings.maxSeconds * 1000,
          silenceMs: settings.silenceSeconds * 1000,
        },
      ],
    };
  }
  if (input.of !== 'record') return { move: 'wait', memory };
  if (input.result.is !== 'recorded' || input.result.ms <= 0)
    return { move: 'exit', exit: 'noMessage', lines: [line('message.none', { mailbox: settings.mailbox })] };
  const box = context.plan.mailboxes[settings.mailbox];
  return {
    move: 'end',
    outcome: { kind: 'message', mailbox: settings.mailbox },
    start: [{ type: 'notify', mailbox: settings.mailbox, people: box?.owners ?? [], urgent: box?.urgent ?? false }],
    lines: [
      line('message.left', { mailbox: settings.mailbox, seconds: Math.ceil(input.result.ms / 1000) }),
      ...(box?.owners ?? []).map((person) =>
        line(box?.urgent ? 'message.alerted' : 'message.told', { mailbox: settings.mailbox, person }),
      ),
    ],
  };
}
