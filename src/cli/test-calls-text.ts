import { counted } from '../base/counted.ts';
import type { Plan } from '../plan/plan.ts';
import { elapsed } from '../simulate/walk-text.ts';
import type { Drill } from '../verify/test-calls/drills.ts';
import type { TestRun } from '../verify/test-calls/play-test-calls.ts';
import { endWorse, type DrilledCall, type DrillRun } from '../verify/test-calls/run-drill.ts';

/** All test calls for reading: one line each, what differed under it, then the count and the exits that none takes. */
export function testCallsText(plan: Plan, { calls, exits, untested }: TestRun): string {
  if (calls.length === 0)
    return `${plan.name} has no test calls yet. Keep some in the designer: Test calls, “Propose test calls”.\n`;
  const rows = calls.flatMap(({ id, passed, problem, ends, times }) => {
    const { name, required } = plan.scenarios[id]!;
    const mark = passed ? 'ok    ' : 'FAILS ';
    const end = ends === null ? '' : ` → ${ends}, ${elapsed(times?.inAllMs ?? 0)}`;
    return [
      `  ${mark}${name}${required ? ' (required)' : ''}${passed ? end : ''}`,
      ...(problem === null ? [] : [`        ${problem}`]),
    ];
  });
  const green = calls.filter(({ passed }) => passed).length;
  return [
    `${plan.name}: ${counted(calls.length, 'test call')}`,
    '',
    ...rows,
    '',
    `${green} of ${calls.length} passed. ${untested.length === 0 ? 'Every exit is tested.' : `${untested.length} of ${counted(exits, 'exit')} untested.`}`,
    'No real phone rang.',
    '',
  ].join('\n');
}

const HEADS: Readonly<Record<DrilledCall['effect'], string>> = {
  lost: 'Lost',
  worse: 'End worse',
  other: 'End otherwise',
  slower: 'Take longer',
  better: 'End better',
  same: 'As ever',
};

/** A drill for reading: what becomes of which test calls, the worst first. */
export function drillText(plan: Plan, { label }: Drill, run: DrillRun): string {
  const { calls, skipped } = run;
  const lines: string[] = [];
  let effect: DrilledCall['effect'] | null = null;
  for (const call of calls) {
    if (call.effect === 'same') continue;
    if (call.effect !== effect) lines.push('', `${HEADS[call.effect]}:`);
    effect = call.effect;
    lines.push(
      `  ${call.passed ? 'ok    ' : 'FAILS '}${plan.scenarios[call.id]!.name}`,
      `        ${call.before.says} → ${call.during.says}${call.effect === 'slower' ? `, after ${call.during.seconds} s instead of ${call.before.seconds} s` : ''}`,
    );
  }
  const same = calls.filter((call) => call.effect === 'same').length;
  const worse = endWorse(run);
  return [
    `${plan.name}: ${label}`,
    ...lines,
    '',
    `${worse} of ${counted(calls.length, 'call')} ${worse === 1 ? 'ends' : 'end'} worse; ${same} as ever.${skipped === 0 ? '' : ` ${skipped} could not be played.`}`,
    'No real phone rang.',
    '',
  ].join('\n');
}
