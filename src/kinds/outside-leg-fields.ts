import { optionalChoiceField, optionalTextField } from '../plan/field.ts';

/** How calls to phones outside the office look there; each may be absent. See OutsideLeg in the engine. */
export const outsideLegFields = {
  shows: optionalChoiceField(
    { dialled: 'The business number that was dialled', caller: 'The caller’s own number' },
    {
      label: 'Number shown outside',
      term: 'caller-id',
      advanced: true,
      help: 'The caller’s own number only where the carrier allows it; a withheld one never.',
    },
  ),
  notice: optionalTextField(200, {
    label: 'Said before “press 1”',
    term: 'press-1',
    advanced: true,
    whenEmpty: 'The office’s name, and that there is a call',
  }),
};
