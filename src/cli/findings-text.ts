import { counted } from '../base/counted.ts';
import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { placeWords } from '../verify/place-words.ts';
import type { Finding, FindingPlace, Severity } from '../verify/finding.ts';
import { countFindings } from '../verify/publish-gate.ts';

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', hint: 'Hints' };

/** Findings for reading: by severity, each with its step, the cause, the fix, and the command that plays a call that shows it. */
export function findingsText(plan: Plan, file: string, findings: readonly Finding[]): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'hint'] as const) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) continue;
    lines.push('', HEADINGS[severity]);
    for (const { place, message, fix, call } of some) {
      lines.push(`  ${placeText(plan, place)}`, `    ${message}`, `    Fix: ${fix}`);
      const command = call && playCommand(file, call);
      if (command !== undefined) lines.push(`    See it: ${command}`);
    }
  }
  return lines.join('\n');
}

/** "2 errors, 1 warning", or "no problems". */
export function countText(findings: readonly Finding[]): string {
  const counts = countFindings(findings);
  const parts = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
    counts[severity] === 0 ? [] : [counted(counts[severity], severity)],
  );
  return parts.join(', ') || 'no problems';
}

/** A step with its flow before it, anything else as everywhere. */
const placeText = (plan: Plan, place: FindingPlace): string =>
  place.at === 'node'
    ? `${plan.flows[place.flow]?.name ?? place.flow} › ${plan.flows[place.flow]?.nodes[place.node]?.name ?? place.node}`
    : placeWords(plan, place);

/** The command that plays a call again, or undefined where flags cannot say all of it. */
export function playCommand(file: string, call: CallScript): string | undefined {
  const flags = flagsOf(call);
  return flags === undefined ? undefined : `ringplan simulate ${shellWord(file)} ${flags}`;
}

/** The flags that play a call again, or undefined where flags cannot say all of it. */
function flagsOf(call: CallScript): string | undefined {
  const silent = Object.entries(call.reactions);
  if (call.situation.entries.length > 0 || call.calledBefore || call.hangUpAfterSeconds !== null) return undefined;
  if (silent.some(([, { does }]) => does !== 'noAnswer')) return undefined;
  const keys = call.keys.map((key) => key || '-').join(',');
  return [
    `--to ${shellWord(call.number)}`,
    `--at ${call.at}`,
    `--caller ${call.caller ?? 'withheld'}`,
    ...(keys === '' ? [] : [`--keys=${shellWord(keys)}`]),
    ...silent.map(([who]) => `--no-answer ${shellWord(who)}`),
  ].join(' ');
}

/** A word as a POSIX shell takes it. */
const shellWord = (text: string): string =>
  /^[\w./+,:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
