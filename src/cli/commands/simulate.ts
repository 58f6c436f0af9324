import { fail, ok } from '../../base/result.ts';
import { outcomeWho } from '../../engine/call.ts';
import { renderLine } from '../../engine/render-trace.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { walk, type Walk } from '../../simulate/walk.ts';
import { callText, stepName } from '../call-text.ts';
import { EXIT, type Command } from '../command.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile } from '../read-plan-file.ts';
import { scriptOfFlags } from '../script-of-flags.ts';

const OPTIONS = {
  to: { type: 'string' },
  at: { type: 'string' },
  keys: { type: 'string' },
  'no-answer': { type: 'string', multiple: true },
  caller: { type: 'string' },
  'callers-ahead': { type: 'string' },
  situation: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Plays one call against a plan; exits with 1 only when the call failed, which the engine never lets happen. */
export const simulate: Command = {
  name: 'simulate',
  usage: 'simulate PLAN.json --to NUMBER --at 2026-12-24T18:05 [more flags]',
  summary: 'Play one call against a plan; no real phone rings',
  help: [
    '  --to NUMBER            The number that is called: +13125550100, its id or its name',
    '  --at DATE-AND-TIME     When, by the clock of the office: 2026-12-24T18:05',
    '  --keys KEYS            What the caller presses: each character answers one question; commas separate',
    '                         longer answers (12345,1); - presses nothing',
    '  --no-answer PERSON     Somebody who does not answer: id, name, or outside number; may be repeated',
    '  --caller NUMBER        Who calls: a number, or withheld',
    '  --callers-ahead COUNT  How many others call just before and press the same keys: 0 to 20',
    '  --situation FILE       What is true that day: switches turned, people away, sites offline, hours closed',
    '  --json                 One JSON document instead of text',
  ].join('\n'),
  async run(args, io) {
    const read = readArgs(args, OPTIONS, simulate.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const plan = await readPlanFile(io, file);
    if (!plan.ok) return plan;
    const script = await scriptOfFlags(io, plan.value, values);
    if (!script.ok) return script;
    const played = walk(plan.value, script.value);
    if (!played.ok) return fail({ code: 'usage', message: played.error });
    io.write(
      values.json
        ? `${JSON.stringify(callDocument(plan.value, played.value), null, 2)}\n`
        : callText(plan.value, played.value),
    );
    return ok(played.value.outcome.kind === 'failed' ? EXIT.found : EXIT.clean);
  },
};

function callDocument(plan: Plan, played: Walk) {
  const { script, outcome, startMs, endMs, trace } = played;
  const { name, e164 } = plan.numbers[script.number]!;
  return {
    command: 'simulate',
    plan: { id: plan.id, name: plan.name },
    number: { id: script.number, name, e164 },
    call: script,
    outcome,
    who: outcomeWho(outcome),
    startMs,
    endMs,
    lines: trace.map((line) => ({
      afterMs: line.atMs - startMs,
      flow: line.flow,
      node: line.node,
      step: stepName(plan, line),
      code: line.code,
      args: line.args,
      ...bare(renderLine(plan, KINDS, line, script.caller)),
    })),
  };
}

/** A sentence and its reason without the marks around names. */
const bare = ({ says, why }: { says: string; why: string | null }) => ({
  says: says.replaceAll('**', ''),
  why: why?.replaceAll('**', '') ?? null,
});
