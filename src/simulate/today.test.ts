import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { plainCall, type CallScript } from '../plan/call-script.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { SituationEntry } from '../plan/situation.ts';
import { SAMPLES } from '../samples/samples.ts';
import { walkText } from './walk-text.ts';
import { walk } from './walk.ts';

// Golden calls for what no sample office has in its plan: each changes the clinic a little and declares something for the day.

function clinic(change: (plan: Plan) => void = () => {}): Plan {
  const document = structuredClone(SAMPLES.find(({ id }) => id === 'clinic')!.document);
  const read = readPlan(document, KINDS);
  if (!read.ok) throw new Error('the clinic cannot be read');
  change(read.value);
  return read.value;
}

const steps = (plan: Plan) => plan.flows['main']!.nodes;
const recording = { sha256: '5e'.repeat(32), mediaType: 'audio/wav' as const, ms: 9400, ofText: 'ab'.repeat(32) };
const LUNCH = Date.UTC(2026, 10, 24, 18, 30); // 12:30 in Chicago

const CALLS: Record<string, { plan: Plan; at: string; call?: Partial<CallScript>; today?: SituationEntry[] }> = {
  'queue-only-who-signed-in': {
    plan: clinic((plan) => Object.assign(steps(plan)['appointments']!.settings, { signIn: true })),
    at: '2026-11-24T10:07',
    call: { keys: ['1'] },
    today: [{ id: 'a', kind: 'signIn', team: 'appointments', person: 'tom-bailey', untilMs: null }],
  },
  'queue-nobody-signed-in': {
    plan: clinic((plan) => Object.assign(steps(plan)['appointments']!.settings, { signIn: true })),
    at: '2026-11-24T10:07',
    call: { keys: ['1'] },
  },
  'ignored-entries': {
    plan: clinic(),
    at: '2026-11-24T10:07',
    call: { keys: ['0'] },
    today: [
      { id: 'a', kind: 'mode', mode: 'snow-day', position: 'blizzard', untilMs: null },
      { id: 'b', kind: 'override', scope: { of: 'hours', hours: 'pharmacy' }, does: 'close', untilMs: null },
      { id: 'c', kind: 'person', person: 'olga-novak', state: 'away', untilMs: null },
      { id: 'd', kind: 'onCall', rotation: 'nurses', level: 'third', person: 'priya-nair', untilMs: null },
      { id: 'e', kind: 'person', person: 'lena-fischer', state: 'away', untilMs: null },
    ],
  },
  'nobody-on-call': {
    plan: clinic((plan) => Object.assign(plan.rotations['nurses']!, { until: '2026-11-22' })),
    at: '2026-11-24T21:30',
    call: { keys: ['9'] },
  },
  'on-call-nobody-by-turn-but-by-hand': {
    plan: clinic((plan) => Object.assign(plan.rotations['nurses']!, { until: '2026-11-22' })),
    at: '2026-11-24T21:30',
    call: { keys: ['9'] },
    today: [
      { id: 'a', kind: 'onCall', rotation: 'nurses', level: 'doctor', person: 'samuel-whitfield', untilMs: null },
    ],
  },
  'on-call-greeting-names-who': {
    plan: clinic((plan) => {
      plan.prompts['after-hours']!.text =
        '{on call} is on call tonight. To leave a message, press 1. If it is urgent, press 9.';
    }),
    at: '2026-12-01T21:30',
    call: { keys: ['9'] },
  },
  'closed-until-and-opens-next-differ': {
    plan: clinic((plan) => {
      plan.prompts['after-hours']!.text = 'Closed until {closed until}. Open next at {opens next}. Press 1 or 9.';
    }),
    at: '2026-11-24T10:07',
    call: { keys: ['1'] },
    today: [{ id: 'a', kind: 'override', scope: { of: 'office' }, does: 'close', untilMs: LUNCH }],
  },
  'greeting-before-any-hours': {
    plan: clinic((plan) => {
      // Billing's hours stand second in the plan; its own flow asks them first.
      plan.prompts['billing-snow']!.text = 'It snows. Billing is back at {opens next}.';
      plan.hours['billing']!.weekly = [{ days: [4], from: '10:00', to: '12:00', period: 'open' }];
    }),
    at: '2026-11-30T10:07',
    call: { number: 'billing' },
    today: [{ id: 'a', kind: 'mode', mode: 'snow-day', position: 'snow', untilMs: null }],
  },
  'mailbox-greeting-replaced': {
    plan: clinic((plan) => {
      plan.prompts['front-desk-mailbox']!.replacements = [
        { id: 'move', from: '2026-11-20', to: '2026-11-30', text: 'We are moving this week. Please leave a message.' },
      ];
    }),
    at: '2026-11-24T21:30',
    call: { keys: ['1'] },
  },
  'greeting-is-a-recording': {
    plan: clinic((plan) => Object.assign(plan.prompts['main-menu']!, { recording })),
    at: '2026-11-24T10:07',
    call: { keys: ['0'] },
  },
  'on-call-is-on-another-call': {
    plan: clinic(),
    at: '2026-11-24T21:30',
    call: { keys: ['9'] },
    today: [{ id: 'a', kind: 'person', person: 'priya-nair', state: 'busy', untilMs: null }],
  },
};

for (const [name, { plan, at, call, today = [] }] of Object.entries(CALLS)) {
  it(name, async () => {
    const played = walk(plan, { ...plainCall('main', at), situation: { entries: today }, ...call });
    if (!played.ok) throw new Error(played.error);
    await expect(walkText(plan, played.value)).toMatchFileSnapshot(`./golden/today/${name}.trace.txt`);
  });
}
