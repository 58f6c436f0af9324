import { fail, ok, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { elapsed } from '../../simulate/walk-text.ts';
import { drillsOf, type Drill } from '../../verify/test-calls/drills.ts';
import { playTestCalls, type PlayedTestCall, type TestRun } from '../../verify/test-calls/play-test-calls.ts';
import { endWorse, runDrill, type DrillRun } from '../../verify/test-calls/run-drill.ts';
import { EXIT, type Command, type Refusal } from '../command.ts';
import { junitText, type JUnitCase } from '../junit-text.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile } from '../read-plan-file.ts';
import { drillText, testCallsText } from '../test-calls-text.ts';

const OPTIONS = {
  junit: { type: 'string' },
  drill: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Plays the test calls of a plan, as they are or on a bad day; exits with 1 where one does not go as it must. */
export const test: Command = {
  name: 'test',
  usage: 'test PLAN.json [--junit FILE] [--drill NAME] [--json]',
  summary: 'Play the test calls of a plan and say which do not go as they must',
  help: [
    '  --junit FILE           Write the results as JUnit XML too, for a build server',
    '  --drill NAME           Play them on a bad day: “Internet down at Main office”, “Everyone at lunch” (name or id)',
    '  --json                 One JSON document instead of text',
  ].join('\n'),
  async run(args, io) {
    const read = readArgs(args, OPTIONS, test.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const found = await readPlanFile(io, file);
    if (!found.ok) return found;
    const plan = found.value;
    const drill = values.drill === undefined ? ok(null) : chosenDrill(plan, values.drill);
    if (!drill.ok) return drill;
    const played = drill.value ? playDrill(plan, drill.value) : playAll(plan);
    if (values.junit !== undefined) {
      const suite = drill.value ? `${plan.name}: ${drill.value.label}` : plan.name;
      try {
        await io.save(values.junit, junitText(suite, played.cases));
      } catch (error) {
        const why = error instanceof Error ? error.message : 'unknown reason';
        return fail({ code: 'unreadable', message: `${values.junit} cannot be written: ${why}` });
      }
    }
    const { id, name } = plan;
    io.write(
      values.json
        ? `${JSON.stringify({ command: 'test', plan: { id, name }, ...played.document }, null, 2)}\n`
        : played.text,
    );
    return ok(played.cases.some(({ failure }) => failure) ? EXIT.found : EXIT.clean);
  },
};

interface Played {
  readonly cases: readonly JUnitCase[];
  readonly document: object;
  readonly text: string;
}

function playAll(plan: Plan): Played {
  const run = toEnd<TestRun>(playTestCalls(plan));
  return {
    cases: run.calls.map((call) => caseOf(plan, call, call.problem, call.times?.inAllMs ?? 0)),
    document: {
      calls: run.calls.map((call) => ({ name: plan.scenarios[call.id]!.name, ...call })),
      exits: run.exits,
      untested: run.untested,
    },
    text: testCallsText(plan, run),
  };
}

function playDrill(plan: Plan, drill: Drill): Played {
  const run = toEnd<DrillRun>(runDrill(plan, drill));
  return {
    cases: run.calls.map((call) => caseOf(plan, call, call.problem, call.during.seconds * 1000)),
    document: {
      drill,
      endWorse: endWorse(run),
      calls: run.calls.map((call) => ({ name: plan.scenarios[call.id]!.name, ...call })),
    },
    text: drillText(plan, drill, run),
  };
}

function caseOf(
  plan: Plan,
  { id, passed }: Pick<PlayedTestCall, 'id' | 'passed'>,
  problem: string | null,
  ms: number,
): JUnitCase {
  const { name, call, required } = plan.scenarios[id]!;
  const about = { name, className: `${plan.id}.${call.number || 'no-number'}`, seconds: ms / 1000 };
  if (passed) return about;
  const message = problem ?? 'It does not go as it must.';
  const text = `${message}${required ? ' Publishing requires this test call.' : ''} Time: ${elapsed(ms)}.`;
  return { ...about, failure: { message, text } };
}

function chosenDrill(plan: Plan, wanted: string): Result<Drill, Refusal> {
  const drills = drillsOf(plan);
  const asked = wanted.toLowerCase();
  const found = drills.find(({ id, label }) => id === wanted || label.toLowerCase() === asked);
  if (found) return ok(found);
  return fail({
    code: 'unknown-name',
    message: `The plan has no drill “${wanted}”. It has:`,
    known: drills.map(({ id, label }) => `${id}  ${label}`),
  });
}

function toEnd<Answer>(steps: Generator<number, Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
