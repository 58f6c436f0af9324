import { ok } from '../../base/result.ts';
import { ALL_SECTIONS, makePack } from '../../exchange/hand-over/make-pack.ts';
import { packDocument } from '../../exchange/hand-over/pack-html.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import { EXIT, type Command, type Refusal } from '../command.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile } from '../read-plan-file.ts';

/** Writes the hand-over pack of a plan as one HTML page to print. */
export const handOver: Command = {
  name: 'hand-over',
  usage: 'hand-over PLAN.json [--personal-numbers] [--skip SECTIONS] [-o FILE.html]',
  summary: 'Write the hand-over pack as one HTML page to print: pictures, hours, menus, scripts, people, test sheet',
  help: [
    '  --personal-numbers     Print the numbers of people’s own mobiles too',
    `  --skip SECTIONS        Leave parts out, with commas: ${ALL_SECTIONS.join(', ')}`,
    '  -o, --output FILE      Write to this file instead of the terminal',
  ].join('\n'),
  async run(args, io) {
    const options = {
      'personal-numbers': { type: 'boolean' },
      skip: { type: 'string' },
      output: { type: 'string', short: 'o' },
    } as const;
    const read = readArgs(args, options, handOver.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const skipped = values.skip === undefined ? [] : values.skip.split(',').map((part) => part.trim());
    const unknown = skipped.find((part) => !ALL_SECTIONS.some((id) => id === part));
    if (unknown !== undefined)
      return refuse({ code: 'usage', message: `There is no part “${unknown}”. There is:`, known: ALL_SECTIONS });
    const found = await readPlanFile(io, file);
    if (!found.ok) return found;
    const plan = found.value;
    const nowMs = io.now();
    const { findings, proof } = await checkAndProve(plan, { nowMs });
    const html = packDocument(
      makePack({
        plan,
        nowMs,
        proof,
        findings,
        history: null,
        personalNumbers: values['personal-numbers'] ?? false,
        sections: ALL_SECTIONS.filter((id) => !skipped.includes(id)),
      }),
    );
    if (values.output === undefined) {
      io.write(html);
      return ok(EXIT.clean);
    }
    try {
      await io.save(values.output, html);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown reason';
      return refuse({ code: 'unreadable', message: `${values.output} cannot be written: ${reason}` });
    }
    return ok(EXIT.clean);
  },
};

const refuse = (error: Refusal) => ({ ok: false, error }) as const;
