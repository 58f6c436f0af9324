import { ok } from '../../base/result.ts';
import { dateAt } from '../../calendar/day-text.ts';
import { isZone } from '../../calendar/zone-offsets.ts';
import { loadReadPhone } from '../../exchange/read-phone.ts';
import { planFromWorksheet } from '../../exchange/worksheet/plan-from-worksheet.ts';
import { problemPlace } from '../../exchange/worksheet/problem-place.ts';
import { newWorksheet, readWorksheet, worksheetFile } from '../../exchange/worksheet/read-worksheet.ts';
import { stillToAsk } from '../../exchange/worksheet/still-to-ask.ts';
import { worksheetDocument } from '../../exchange/worksheet/worksheet-html.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import { KINDS } from '../../kinds/registry.ts';
import { EXIT, type Command, type Io, type Refusal } from '../command.ts';
import { readArgs } from '../read-args.ts';

const OPTIONS = { print: { type: 'boolean' }, output: { type: 'string', short: 'o' } } as const;
/** Said in place of a file for a sheet that nobody has filled. */
const EMPTY = 'empty';

/** Makes the first plan of an office from its discovery worksheet, or writes the sheet as a page to print. */
export const worksheet: Command = {
  name: 'worksheet',
  usage: 'worksheet SHEET.json|empty [--print] [-o FILE]',
  summary: 'Make a first plan from a filled discovery worksheet, or print the sheet',
  help: [
    '  empty                  A sheet that nobody has filled: as a file to fill, or with --print as a page',
    '  --print                Write the sheet as one HTML page instead of a plan',
    '  -o, --output FILE      Write to this file instead of the terminal',
  ].join('\n'),
  async run(args, io) {
    const read = readArgs(args, OPTIONS, worksheet.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const { print = false, output } = values;
    if (file === EMPTY) {
      const sheet = newWorksheet({ zone: 'America/New_York', country: 'US' });
      return write(io, output, print ? worksheetDocument(sheet, 'empty') : worksheetFile(sheet));
    }
    let text: string;
    try {
      text = await io.read(file);
    } catch (error) {
      return refuse({ code: 'unreadable', message: `${file} cannot be read: ${reasonOf(error)}` });
    }
    const found = readWorksheet(text);
    if (!found.ok) return refuse({ code: 'not-a-worksheet', message: `${file}: ${found.error}` });
    return print ? write(io, output, worksheetDocument(found.value, 'filled')) : makePlan(io, found.value, output);
  },
};

/** Writes the plan, and what is still to ask as words beside it; a sheet that makes none is said place by place. */
async function makePlan(io: Io, sheet: Worksheet, output: string | undefined) {
  const { zone, country } = sheet.office.answers;
  const made = planFromWorksheet(sheet, {
    kinds: KINDS,
    readPhone: await loadReadPhone(country),
    today: dateAt(isZone(zone) ? zone : 'UTC', io.now()),
  });
  if (!made.ok) {
    const lines = made.error.map((problem) => `  ${problemPlace(sheet, problem)}: ${problem.message}`);
    io.writeError(['No plan yet. Correct these answers:', ...lines, ''].join('\n'));
    return ok(EXIT.found);
  }
  const asks = stillToAsk(sheet);
  if (asks.length > 0) io.writeError(['Still to ask:', ...asks.map(({ text }) => `  ${text}`), ''].join('\n'));
  return write(io, output, `${JSON.stringify(made.value, null, 2)}\n`);
}

async function write(io: Io, output: string | undefined, text: string) {
  if (output === undefined) {
    io.write(text);
    return ok(EXIT.clean);
  }
  try {
    await io.save(output, text);
  } catch (error) {
    return refuse({ code: 'unreadable', message: `${output} cannot be written: ${reasonOf(error)}` });
  }
  return ok(EXIT.clean);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown reason');
const refuse = (error: Refusal) => ({ ok: false, error }) as const;
