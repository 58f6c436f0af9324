import type { Effect } from '../src/engine/effect.ts';
import type { Client } from '../src/protocol/client.ts';
import { doneOperation, type CallInputBody } from '../src/protocol/call-schemas.ts';

/** What a caller met before somebody answered: the words they heard, and who was rung, attempt by attempt. */
export interface Met {
  readonly hears: string;
  /** The people whose phones ring first; empty where the caller is asked for a message. */
  readonly rings: readonly string[];
}

const MOST_STEPS = 20;

/** Has somebody call a number that is live, as a phone system would, press `keys`, and hang up when a phone rings or a message begins. */
export async function callLive(client: Client, e164: string, keys: readonly string[] = []): Promise<Met> {
  const offered = await client.offerCall({ params: { e164 }, body: { kind: 'live', caller: '+13125550142' } });
  if (!offered.ok) throw new Error(offered.error.detail);
  const { call } = offered.value;
  const send = async (operation: string, input: CallInputBody): Promise<readonly Effect[]> => {
    const reply = await client.sendInput({ params: { call }, body: { operation, input } });
    if (!reply.ok) throw new Error(reply.error.detail);
    return reply.value.effects as Effect[];
  };
  let effects = offered.value.effects as readonly Effect[];
  let hears = '';
  const pressed = [...keys];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const ring = effects.find((effect) => effect.type === 'ring');
    const asked = effects.find((effect) => effect.type === 'play' || effect.type === 'gather');
    if (asked) hears ||= asked.text;
    if (ring || !asked) {
      await send('bye', { type: 'callerHungUp' });
      return { hears, rings: ring?.targets.flatMap(({ person }) => person ?? []) ?? [] };
    }
    const digits = pressed.shift() ?? '';
    effects = await send(doneOperation(asked.op), {
      type: 'done',
      op: asked.op,
      result: asked.type === 'play' ? { is: 'played' } : digits === '' ? { is: 'noInput' } : { is: 'digits', digits },
    });
    if (asked.type === 'play') pressed.unshift(...(digits === '' ? [] : [digits]));
  }
  throw new Error('the call never came to anybody');
}
