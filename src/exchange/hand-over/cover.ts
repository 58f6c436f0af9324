import { counted } from '../../base/counted.ts';
import { dateAt, dayText } from '../../calendar/day-text.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { NOT_CHECKED, notProven, proofLine } from '../../verify/proof-words.ts';
import type { Block } from './pack.ts';
import type { PackInput } from './pack-input.ts';

/** What the cover says below the office's name: version, date, what was checked and what was not. */
export function coverBlocks({ plan, nowMs, proof, findings, history }: PackInput): Block[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return [
    {
      is: 'facts',
      rows: [
        ['Edition', editionWords({ plan, history })],
        ['Printed', dayText(dateAt(plan.zone, nowMs))],
        [
          'Numbers',
          Object.values(plan.numbers)
            .map(({ name, e164 }) => `${name} ${phoneText(e164)}`)
            .join('; '),
        ],
        ['Time zone', plan.zone.replaceAll('_', ' ')],
        ['Checked', proof ? proofLine(plan, proof) : 'Not checked yet'],
        ['Problems', `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`],
      ],
    },
    ...(proof && proof.limits.length > 1 ? [{ is: 'list' as const, items: proof.limits.map(notProven) }] : []),
    { is: 'heading', text: 'What no plan can check' },
    { is: 'list', items: [...NOT_CHECKED] },
  ];
}

/** Which edition of the plan this is: "Version 3, published Mon 23 Nov 2026", or a draft. */
export function editionWords({ plan, history }: Pick<PackInput, 'plan' | 'history'>): string {
  if (history?.version) {
    const { number, atMs } = history.version;
    return `Version ${number}, published ${dayText(dateAt(plan.zone, atMs))}`;
  }
  return history ? 'Draft, not published' : 'Draft; whether it is published was not asked';
}
