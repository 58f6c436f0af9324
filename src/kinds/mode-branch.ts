import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { refField } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { onlyId } from './only-id.ts';

const fields = z.strictObject({
  mode: refField('mode', { label: 'Switch', term: 'switch', help: 'Somebody turns it by hand, without publishing.' }),
});
export type ModeBranchSettings = z.infer<typeof fields>;

/** Until a switch is chosen, calls go on by this exit, and what is wired to it goes to the switch’s normal position then. */
const NOT_CHOSEN = { id: 'normal', label: 'Normally', failure: false };

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
  exits: ({ mode }, plan) => {
    if (!isChosen(plan, mode)) return [NOT_CHOSEN];
    const { positions, normal } = plan.modes[mode]!;
    return positions.map(({ id, name }) => ({
      id,
      label: name,
      failure: false,
      ...(id === normal ? { usual: true as const } : {}),
    }));
  },
  describe: ({ mode }, plan) => {
    const found = plan.modes[mode];
    return found ? `Is the switch “${found.name}” turned? Normally not` : 'Choose a switch';
  },
  enter: ({ settings, facts, plan }) => {
    if (!isChosen(plan, settings.mode)) return { move: 'exit', exit: NOT_CHOSEN.id, lines: [line('mode.notChosen')] };
    const position = facts.position(settings.mode);
    const code = position === plan.modes[settings.mode]?.normal ? 'mode.normal' : 'mode.turned';
    return { move: 'exit', exit: position, lines: [line(code, { mode: settings.mode, position })] };
  },
  inputClasses: () => [],
  lines: {
    'mode.notChosen': { says: 'No switch is chosen here yet', why: 'so the call goes on as on a normal day' },
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

const isChosen = (plan: Plan, mode: string): boolean => Object.hasOwn(plan.modes, mode);
