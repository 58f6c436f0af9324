import { phoneText } from '../../engine/phone-text.ts';
import { PROVIDERS, type ProviderRole } from '../../plan/continuity.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { situationChoices } from '../../verify/coverage/caller-cases.ts';
import { keyOf, meetingBlocks } from './calls-section.ts';
import type { Block } from './pack.ts';
import { whatHappens } from './what-happens.ts';

/** What works when everything else is down, and what callers meet while a site is offline or a switch is turned. */
export function continuitySection(plan: Plan, nowMs: number): Block[] {
  const { continuity = {} } = plan;
  return [
    { is: 'text', text: 'Keep this page where somebody can reach it without a computer.' },
    {
      is: 'together',
      blocks: [
        { is: 'heading', text: 'Whom to call' },
        {
          is: 'table',
          head: ['For', 'Company', 'Account', 'Support'],
          rows: (Object.keys(PROVIDERS) as ProviderRole[]).map((role) => [
            PROVIDERS[role],
            continuity[role]?.name ?? '',
            continuity[role]?.account ?? '',
            continuity[role]?.support ?? '',
          ]),
          widths: [20, 28, 24, 28],
        },
      ],
    },
    {
      is: 'together',
      blocks: [
        { is: 'heading', text: 'If our phones cannot be reached at all' },
        {
          is: 'facts',
          rows: [
            ['How the phone company sends calls elsewhere', continuity.forwarding ?? ''],
            [
              'Numbers to forward',
              Object.values(plan.numbers)
                .map(({ name, e164 }) => `${name} ${phoneText(e164)}`)
                .join('; '),
            ],
            ['The Today board', continuity.todayBoard ?? ''],
            ['Fax, door and alarm lines', continuity.devices ?? ''],
          ],
        },
      ],
    },
    ...situationChoices(plan).flatMap(({ id, label, situation }) =>
      id === 'normal' ? [] : whileBlocks(plan, label, situation, nowMs),
    ),
  ];
}

function whileBlocks(plan: Plan, label: string, situation: typeof NORMAL, nowMs: number): Block[] {
  const same: string[] = [];
  const blocks = Object.entries(plan.numbers).flatMap(([number, { name }]): Block[] => {
    const asked = { number, caller: localCaller(plan, number) };
    const usual = whatHappens(plan, { ...asked, situation: NORMAL }, nowMs);
    const then = whatHappens(plan, { ...asked, situation }, nowMs);
    if (keyOf(usual) === keyOf(then)) {
      same.push(name);
      return [];
    }
    const known = new Set(usual.map((meeting) => keyOf([meeting])));
    const others = then.filter((meeting) => !known.has(keyOf([meeting])));
    const rest = others.length < then.length ? ' as usual, but for these times.' : '';
    const [first, ...more] = meetingBlocks(plan, others);
    const title: Block = { is: 'text', text: `Callers of ${name}:${rest}` };
    return [...(first ? [{ is: 'together' as const, blocks: [title, first] }] : [title]), ...more];
  });
  const heading: Block = { is: 'heading', text: `While ${label}` };
  const unchanged: Block[] =
    same.length === 0 ? [] : [{ is: 'text', text: `Callers of ${same.join(', ')} notice nothing.` }];
  const [first, ...more] = [...blocks, ...unchanged];
  return first ? [{ is: 'together', blocks: [heading, first] }, ...more] : [];
}
