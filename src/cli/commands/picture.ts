import { ok } from '../../base/result.ts';
import { drawFlow } from '../../exchange/picture/draw-flow.ts';
import { KINDS } from '../../kinds/registry.ts';
import { EXIT, type Command, type Refusal } from '../command.ts';
import { findFlow } from '../find-thing.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile } from '../read-plan-file.ts';

const LOOKS = ['light', 'dark', 'print'] as const;

/** Draws a flow as an SVG picture, as the designer shows it. */
export const picture: Command = {
  name: 'picture',
  usage: 'picture PLAN.json [--flow FLOW] [--look light|dark|print] [--small] [-o FILE.svg]',
  summary: 'Draw a call flow as an SVG picture',
  help: [
    '  --flow FLOW            Which call flow, by id or name; the first one unless told',
    '  --look LOOK            light, dark, or print for black and white on paper; light unless told',
    '  --small                Only shapes and names, for a thumbnail',
    '  -o, --output FILE      Write to this file instead of the terminal',
  ].join('\n'),
  async run(args, io) {
    const options = {
      flow: { type: 'string' },
      look: { type: 'string' },
      small: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
    } as const;
    const read = readArgs(args, options, picture.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const look = LOOKS.find((known) => known === (values.look ?? 'light'));
    if (!look) return refuse({ code: 'usage', message: `There is no look “${values.look}”. There is:`, known: LOOKS });
    const plan = await readPlanFile(io, file);
    if (!plan.ok) return plan;
    const flow = findFlow(plan.value, values.flow);
    if (!flow.ok) return flow;
    const { svg } = drawFlow(plan.value, KINDS, flow.value, { detail: values.small ? 'small' : 'full', look });
    if (values.output === undefined) {
      io.write(`${svg}\n`);
      return ok(EXIT.clean);
    }
    try {
      await io.save(values.output, `${svg}\n`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown reason';
      return refuse({ code: 'unreadable', message: `${values.output} cannot be written: ${reason}` });
    }
    return ok(EXIT.clean);
  },
};

const refuse = (error: Refusal) => ({ ok: false, error }) as const;
