import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { promiseSentence } from '../plan/promise-words.ts';
import { periodRows, slowestWords } from '../verify/proof-rows.ts';
import { nobodyLost, notProven, proofLine } from '../verify/proof-words.ts';
import type { PromiseVerdict, Proof } from '../verify/prove/proof.ts';
import { playCommand } from './findings-text.ts';

const VERDICT: Readonly<Record<PromiseVerdict['is'], string>> = {
  kept: 'Kept',
  broken: 'Broken',
  unknown: 'Not known',
};

/** A proof for reading: until when it holds, the promises with their verdicts, and the longest ways to a person. */
export function proofText(plan: Plan, file: string, proof: Proof): string {
  const see = (call: CallScript | null) => {
    const command = call === null ? undefined : playCommand(file, call);
    return command === undefined ? [] : [`    See it: ${command}`];
  };
  const lines = [`${proofLine(plan, proof)}${/[.!?]$/.test(proof.limits[0] ?? '') ? '' : '.'}`];
  for (const limit of proof.limits.slice(1)) lines.push(notProven(limit));
  if (proof.promises.length > 0) lines.push('', 'Promises');
  for (const verdict of proof.promises) {
    lines.push(`  ${VERDICT[verdict.is]}: ${promiseSentence(plan, plan.promises[verdict.promise]!)}`);
    if (verdict.is !== 'kept') lines.push(`    ${verdict.why}`);
    if (verdict.is === 'broken') lines.push(...see(verdict.call));
  }
  const rows = periodRows(plan, proof);
  if (rows.length > 0) lines.push('', 'The longest until a person answers');
  for (const row of rows) {
    lines.push(`  ${row.number}, ${row.when}: ${slowestWords(row)}`);
    lines.push(...see(row.slowest?.call ?? null));
  }
  return lines.join('\n');
}

/** A proof as the JSON of `check`, with the sentence of every promise. */
export const proofDocument = (plan: Plan, proof: Proof) => ({
  from: new Date(proof.fromMs).toISOString(),
  until: new Date(proof.untilMs).toISOString(),
  nobodyLost: nobodyLost(proof),
  situations: proof.situations,
  limits: proof.limits,
  numbers: proof.numbers,
  promises: proof.promises.map(({ promise, ...verdict }) => ({
    promise,
    says: promiseSentence(plan, plan.promises[promise]!),
    ...verdict,
  })),
});
