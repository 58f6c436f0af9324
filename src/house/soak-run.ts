// What `npm run soak` starts: one seed with its trace for a person to read, or a part of the seeds with a line of JSON now and then.
import { parseArgs } from 'node:util';
import { runRandomOffice, traceHash } from '../simulate/random-office.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    part: { type: 'string', default: '0' },
    parts: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    calls: { type: 'string', default: '1000' },
  },
});

if (values.seed !== undefined) replay(Number(values.seed));
else soak(Number(values.part), Number(values.parts), Number(values.from), Number(values.calls));

function replay(seed: number): void {
  const run = runRandomOffice(seed, true);
  for (const [version, plan] of Object.entries(run.plans)) console.log(`plan ${version}: ${JSON.stringify(plan)}`);
  for (const text of run.log) console.log(text);
  console.log(`seed ${seed}: ${run.calls} calls, ${run.inputs} inputs, traces ${traceHash(run)}`);
  console.log(run.violation === null ? 'no violation' : `violation: ${run.violation}`);
  process.exitCode = run.violation === null ? 0 : 1;
}

function soak(part: number, parts: number, from: number, calls: number): void {
  let played = 0;
  for (let seed = from + part, runs = 1; played < calls; seed += parts, runs += 1) {
    const run = runRandomOffice(seed);
    played += run.calls;
    if (run.violation !== null || runs % 50 === 0 || played >= calls)
      console.log(JSON.stringify({ calls: played, seed, violation: run.violation }));
  }
}
