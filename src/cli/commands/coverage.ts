import { fail, ok, type Result } from '../../base/result.ts';
import { dateText, parseDate } from '../../calendar/local-date.ts';
import { dayAt, startOfDay } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { mainNumber } from '../../simulate/main-number.ts';
import { coverageOf } from '../../verify/coverage/coverage-of.ts';
import { exceptionsOf } from '../../verify/coverage/exceptions-of.ts';
import { weekOf } from '../../verify/coverage/week-of.ts';
import { EXIT, type Command, type Refusal } from '../command.ts';
import { coverageText } from '../coverage-text.ts';
import { findNumber } from '../find-thing.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile, readSituationFile } from '../read-plan-file.ts';
import { readKeys } from '../script-of-flags.ts';

const OPTIONS = {
  number: { type: 'string' },
  key: { type: 'string' },
  nobody: { type: 'boolean' },
  from: { type: 'string' },
  situation: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** The ordinary week needs one, and "the next 12 months" a year with its last week. */
const DAYS = 372;

/** Says who answers when, over the week and the next 12 months; exits with 1 where callers are lost. */
export const coverage: Command = {
  name: 'coverage',
  usage: 'coverage PLAN.json [--number NUMBER] [--key KEY] [--nobody] [more flags]',
  summary: 'Say what happens to calls over the week, and on which dates of the next 12 months otherwise',
  help: [
    '  --number NUMBER        The number that is called: +13125550100, its id or its name; else the one with the longest flow',
    '  --key KEY              What the caller presses; commas separate answers (2,1); else nothing',
    '  --nobody               Nobody in the office answers; outside services do',
    '  --from DATE            The first date, such as 2026-12-24; else today',
    '  --situation FILE       What is true all the time: switches turned, people away, sites offline, hours closed',
    '  --json                 One JSON document instead of text',
  ].join('\n'),
  async run(args, io) {
    const read = readArgs(args, OPTIONS, coverage.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const found = await readPlanFile(io, file);
    if (!found.ok) return found;
    const plan = found.value;
    const number = chosenNumber(plan, values.number);
    if (!number.ok) return number;
    const keys = readKeys(values.key ?? '');
    if (keys === null) return usage(`“${values.key}” is no phone key: use 0–9, * and #, with commas between answers.`);
    const first = values.from === undefined ? dayAt(plan.zone, io.nowMs()) : parseDate(values.from);
    if (first === null) return usage(`“${values.from}” is no date such as 2026-12-24.`);
    const situation = values.situation === undefined ? ok(NORMAL) : await readSituationFile(io, values.situation, plan);
    if (!situation.ok) return situation;
    const covered = coverageOf(
      plan,
      number.value,
      { key: keys.join(','), people: values.nobody ? 'nobody' : 'everybody', situation: situation.value },
      startOfDay(plan.zone, first),
      startOfDay(plan.zone, first + DAYS),
    );
    const week = weekOf(plan, covered);
    const exceptions = exceptionsOf(plan, covered, week);
    if (values.json) {
      const { id, name } = plan;
      const dates = { from: dateText(first), to: dateText(first + DAYS - 1), zone: plan.zone };
      const document = { command: 'coverage', plan: { id, name }, number: number.value, case: covered.case };
      io.write(`${JSON.stringify({ ...document, dates, week, exceptions }, null, 2)}\n`);
    } else io.write(coverageText(plan, covered, week, exceptions));
    return ok(covered.cells.some(({ end }) => end.kind === 'lost') ? EXIT.found : EXIT.clean);
  },
};

function chosenNumber(plan: Plan, wanted: string | undefined): Result<string, Refusal> {
  if (wanted !== undefined) return findNumber(plan, wanted);
  const main = mainNumber(plan);
  return main === null ? usage('The plan has no number that could be called: add one first.') : ok(main);
}

const usage = (message: string): Result<never, Refusal> => fail({ code: 'usage', message });
