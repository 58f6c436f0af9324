import { countField, secondsField } from '../plan/field.ts';

/** How long a step that asks for keys waits, in seconds: for the first, and between two of them. */
export const keyWaits = {
  firstKeySeconds: secondsField(1, 60, {
    label: 'Waits for the first key',
    advanced: true,
    help: 'After the greeting. Older callers need time to take the phone from the ear.',
  }),
  betweenKeysSeconds: secondsField(1, 30, {
    label: 'Waits between keys',
    advanced: true,
    help: 'When more than one key is typed, such as an extension.',
  }),
};

/** How often a step asks for what it needs, before it gives up. */
export const timesAsked = countField(1, 10, {
  label: 'Asks',
  unit: 'times',
  advanced: true,
  help: 'How often it asks before it gives up.',
});
