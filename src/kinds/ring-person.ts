import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { enterReach, onReach } from '../engine/procedures/reach-person.ts';
import { refField } from '../plan/field.ts';
import { onlyId } from './only-id.ts';
import { outsideLegFields } from './outside-leg-fields.ts';
import { reachText } from './reach-text.ts';

const fields = z.strictObject({
  person: refField('person', { label: 'Person', term: 'reach', help: 'Their phones ring in their own order.' }),
  ...outsideLegFields,
});
export type RingPersonSettings = z.infer<typeof fields>;

/** Rings one person by their own reach: desk, then mobile with "press 1". */
export const ringPerson: Kind<RingPersonSettings> = {
  kind: 'ring-person',
  version: 1,
  title: 'Ring a person',
  summary: 'Somebody’s phones ring, one after the other',
  group: 'people',
  icon: 'user',
  everyday: true,
  fields,
  initial: (plan) => ({ person: onlyId(plan.people) }),
  exits: () => [
    { id: 'noAnswer', label: 'No answer', failure: true },
    { id: 'busy', label: 'Busy', failure: true },
    { id: 'unavailable', label: 'Not available', failure: true },
  ],
  describe: ({ person }, plan) =>
    plan.people[person] ? `${plan.people[person].name}: ${reachText(plan.people[person])}` : 'Choose a person',
  enter: ({ settings }) => enterReach(settings.person),
  on: (context, input, memory) => onReach(context, context.settings.person, input, memory, context.settings),
  inputClasses: ({ person }, plan) => [
    {
      of: 'ring',
      results: [
        { is: 'answered', target: { person, phone: plan.people[person]?.phones[0]?.id } },
        { is: 'noAnswer' },
        { is: 'declined' },
        { is: 'allBusy' },
        { is: 'allUnreachable' },
      ],
    },
  ],
  checks: ({ person }, plan) =>
    plan.people[person] && plan.people[person].phones.length === 0
      ? [
          {
            code: 'no-phone',
            severity: 'error',
            message: `${plan.people[person].name} has no phone, so nothing rings.`,
            fix: 'Give them a phone, or ring somebody else.',
          },
        ]
      : [],
  lines: {},
  examples: [
    { shows: 'answered at the desk', settings: { person: 'ann' }, call: {}, exit: null },
    {
      shows: 'neither phone answered',
      settings: { person: 'ann' },
      call: { reactions: { ann: { does: 'noAnswer' } } },
      exit: 'noAnswer',
    },
    {
      shows: 'on another call',
      settings: { person: 'ann' },
      call: { situation: { entries: [{ id: 's', kind: 'person', person: 'ann', state: 'busy', untilMs: null }] } },
      exit: 'busy',
    },
    {
      shows: 'away',
      settings: { person: 'ann' },
      call: { situation: { entries: [{ id: 's', kind: 'person', person: 'ann', state: 'away', untilMs: null }] } },
      exit: 'unavailable',
    },
  ],
};
