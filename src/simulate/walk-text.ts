import { counted } from '../base/counted.ts';
import { outcomeWho } from '../engine/call.ts';
import { plainText, renderLine } from '../engine/render-trace.ts';
import type { TraceLine } from '../engine/trace.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import type { Walk } from './walk.ts';

/** A whole call for reading: who calls when, one line a fact with elapsed time, step, code and the sentence that says why. */
export function walkText(plan: Plan, walk: Walk): string {
  const { script } = walk;
  const head = [
    `to ${plan.numbers[script.number]!.name}, ${script.at} ${plan.zone}`,
    `caller ${script.caller ?? 'withheld'}`,
    ...(script.callersAhead ? [`${counted(script.callersAhead, 'caller')} ahead`] : []),
    ...(script.keys.length > 0 ? [`presses ${script.keys.map((key) => key || 'nothing').join(', ')}`] : []),
  ].join('; ');
  const lines = walk.trace.map(
    (line) =>
      `${elapsed(line.atMs - walk.startMs).padStart(5)}  ${line.node.padEnd(18)} ${line.code.padEnd(20)} ${plainText(renderLine(plan, KINDS, line, script.caller))}`,
  );
  const who = outcomeWho(walk.outcome);
  return [
    head,
    ...lines,
    `= ${walk.outcome.kind}${who === null ? '' : ` ${who}`} after ${elapsed(walk.endMs - walk.startMs)}`,
    '',
  ].join('\n');
}

/** Milliseconds as minutes and seconds: 69000 → "1:09". */
export function elapsed(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What makes two traces of one call equal wherever it ran: time since the offer, step, code and arguments. */
export const comparable = (trace: readonly TraceLine[], startMs: number) =>
  trace.map(({ atMs, flow, node, code, args }) => ({ afterMs: atMs - startMs, flow, node, code, args }));
