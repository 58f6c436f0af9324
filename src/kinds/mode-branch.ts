import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { refField } from '../plan/field.ts';
import { onlyId } from './only-id.ts';

const fields = z.strictObject({
  mode: refField('mode', { label: 'Switch', term: 'switch', help: 'Somebody turns it by hand, without publishing.' }),
});
export type ModeBranchSettings = z.infer<typeof fields>;

/** Sorts calls by the position of a switch that people turn by hand. */
export const modeBranch: Kind<ModeBranchSettings> = {
  kind: 'mode-branch',
  version: 1,
  title: 'Switch',
  summary: 'A way for days that are not normal, such as a snow day',
  group: 'logic',
  icon: 'git-branch',
  everyday: true,
  fields,
  initial: (plan) => ({ mode: onlyId(plan.modes) }),
  exits: ({ mode }, plan) =>
    (plan.modes[mode]?.positions ?? []).map(({ id, name }) => ({ id, label: name, failure: false })),
  describe: ({ mode }, plan) => {
    const found = plan.modes[mode];
    return found ? `Is the switch “${found.name}” turned? Normally not` : 'Choose a switch';
  },
  enter: ({ settings, facts, plan }) => {
    const position = facts.position(settings.mode);
    const code = position === plan.modes[settings.mode]?.normal ? 'mode.normal' : 'mode.turned';
    return { move: 'exit', exit: position, lines: [line(code, { mode: settings.mode, position })] };
  },
  inputClasses: () => [],
  lines: {
    'mode.normal': {
      says: 'The switch **{mode:mode}** stands at **{position:position}**',
      why: 'nobody has turned the switch',
    },
    'mode.turned': {
      says: 'The switch **{mode:mode}** stands at **{position:position}**',
      why: 'somebody turned the switch',
    },
  },
  examples: [
    { shows: 'nobody turned it', settings: { mode: 'snow' }, call: {}, exit: 'normal' },
    {
      shows: 'it is turned',
      settings: { mode: 'snow' },
      call: { situation: { entries: [{ id: 's1', kind: 'mode', mode: 'snow', position: 'on', untilMs: null }] } },
      exit: 'on',
    },
  ],
};
