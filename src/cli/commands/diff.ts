import { ok } from '../../base/result.ts';
import { dayAt, startOfDay } from '../../calendar/zone.ts';
import { diffPlans } from '../../plan/diff-plans.ts';
import { outcomeDiff } from '../../verify/coverage/outcome-diff.ts';
import { EXIT, type Command } from '../command.ts';
import { diffText } from '../diff-text.ts';
import { readArgsOfTwo } from '../read-args.ts';
import { readPlanFile } from '../read-plan-file.ts';

/** As far as a coverage looks: the next 12 months and a week. */
const DAYS = 372;

/** Says what callers notice of a change from one plan to another, and what changed in the plan. */
export const diff: Command = {
  name: 'diff',
  usage: 'diff OLD.json NEW.json [--exit-code] [--json]',
  summary: 'Say what callers notice of a change over the next 12 months, then what changed in the plan',
  help: [
    '  --exit-code            Exit with 1 where callers notice a difference, for scripts',
    '  --json                 One JSON document instead of text, with two calls to play for each difference',
  ].join('\n'),
  async run(args, io) {
    const read = readArgsOfTwo(args, { 'exit-code': { type: 'boolean' }, json: { type: 'boolean' } }, diff.usage);
    if (!read.ok) return read;
    const { old, now, values } = read.value;
    const before = await readPlanFile(io, old);
    if (!before.ok) return before;
    const after = await readPlanFile(io, now);
    if (!after.ok) return after;
    const { zone } = after.value;
    const today = dayAt(zone, io.nowMs());
    const outcome = outcomeDiff(before.value, after.value, startOfDay(zone, today), startOfDay(zone, today + DAYS));
    if (values.json) {
      const [olds, nows] = [before.value, after.value].map(({ id, name }) => ({ id, name }));
      const document = { command: 'diff', old: olds, new: nows, outcome, plan: diffPlans(before.value, after.value) };
      io.write(`${JSON.stringify(document, null, 2)}\n`);
    } else io.write(diffText(before.value, after.value, outcome));
    return ok(values['exit-code'] && outcome.changes.length > 0 ? EXIT.found : EXIT.clean);
  },
};
