import type { OfficeInput } from '../engine/input.ts';
import { openOffice, type Office } from '../engine/office.ts';
import { byTurns } from '../house/by-turns.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import { advanceOffice } from '../kinds/advance-office.ts';
import { plainCall } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { walk } from './walk.ts';

const step = (kind: string, settings: Record<string, unknown>, next: Record<string, string> = {}) => ({
  kind,
  version: 1,
  name: kind,
  settings,
  next,
});
const plan: Plan = {
  ...examplePlan,
  flows: {
    main: {
      name: 'Main',
      start: 'in',
      safetyNet: { to: 'number-fallback' },
      nodes: {
        in: step('incoming-call', {}, { next: 'snow' }),
        snow: step('mode-branch', { mode: 'snow' }, { normal: 'hours' }),
        hours: step('hours-branch', { hours: 'desk' }, { open: 'menu' }),
        menu: step(
          'menu',
          {
            prompt: 'choices',
            keys: [{ id: 'k1', key: '1', label: 'One' }],
            firstKeySeconds: 5,
            betweenKeysSeconds: 3,
            plays: 3,
          },
          { k1: 'ann' },
        ),
        ann: step('ring-person', { person: 'ann' }, { noAnswer: 'team' }),
        team: step(
          'ring-team',
          { team: 'desk-team', strategy: 'inOrder', allSeconds: 20, eachSeconds: 15 },
          { noAnswer: 'box' },
        ),
        box: step('voicemail', { mailbox: 'front', maxSeconds: 180, silenceSeconds: 5 }),
      },
    },
  },
};

// One recorded call with a menu, four phones that ring out and a message; replayed from its inputs as a backend would.
const played = walk(plan, {
  ...plainCall('main', '2026-11-24T10:07'),
  keys: ['7', '1'],
  reactions: { ann: { does: 'noAnswer' }, bob: { does: 'noAnswer' } },
});
if (!played.ok) throw new Error(played.error);
const inputs: readonly OfficeInput[] = played.value.steps.map((taken) => taken.input);
const plans = { draft: plan };
const CALLS = 400;

byTurns({
  title: `The engine: a call of ${inputs.length} inputs, replayed ${CALLS} times`,
  unit: 'inputs',
  count: inputs.length * CALLS,
  // What a server must do in any case: read the input and write the state it leads to.
  limit: {
    name: 'JSON in, state as JSON out, no routing at all',
    run: () => {
      const texts = inputs.map((input) => JSON.stringify(input));
      const states = played.value.steps.map((taken) => taken.office);
      for (let call = 0; call < CALLS; call += 1)
        for (const [index, text] of texts.entries()) JSON.stringify([JSON.parse(text), states[index]]);
    },
  },
  ours: {
    name: 'advanceOffice',
    run: () => {
      for (let call = 0; call < CALLS; call += 1) {
        let office: Office = openOffice();
        for (const input of inputs) office = advanceOffice(plans, office, input).office;
      }
    },
  },
});
