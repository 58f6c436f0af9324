import { randomFrom } from '../../base/random.ts';
import { examplePlan } from '../../kinds/example-plan.ts';
import type { Plan } from '../../plan/plan.ts';

/** How large a plan is to be; `grid` is the minutes that all boundaries are multiples of: 30 as in offices, 1 as nobody has. */
export interface Size {
  readonly steps: number;
  readonly hours: number;
  readonly switches: number;
  readonly grid: number;
}

const MINUTES = 1440;

/** A plan of that size, the same for a seed: steps in layers that branch on hours and switches, ask, ring, and end in mailboxes. */
export function largePlan({ steps, hours, switches, grid }: Size, seed = 1): Plan {
  const { unit: random, below } = randomFrom(seed);
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const at = (from: number, to: number) =>
    clock(Math.min(MINUTES - 1, Math.round((from + random() * (to - from)) / grid) * grid));
  const hoursOf = (index: number): Plan['hours'][string] => ({
    name: `Hours ${index}`,
    periods: [{ id: 'open', name: 'Open' }],
    weekly: [1, 2, 3, 4, 5, 6].flatMap((day) =>
      day === 6 && random() < 0.6
        ? []
        : [
            { days: [day as 1], from: at(420, 560), to: at(700, 760), period: 'open' },
            { days: [day as 1], from: at(770, 830), to: at(960, 1140), period: 'open' },
          ],
    ),
    specialDays: [],
  });
  const ids = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}-${index}`);
  const allHours = Object.fromEntries(ids(hours, 'hours').map((id, index) => [id, hoursOf(index)]));
  const modes = Object.fromEntries(
    ids(switches, 'mode').map((id) => [
      id,
      {
        name: id,
        normal: 'off',
        positions: [
          { id: 'off', name: 'Off' },
          { id: 'on', name: 'On' },
        ],
      },
    ]),
  );
  const people = Object.keys(examplePlan.people);
  const nodes: Plan['flows'][string]['nodes'] = {};
  for (let index = 0; index < steps; index += 1) {
    const next = () => (index + 1 >= steps ? `s${steps - 1}` : `s${Math.min(steps - 1, index + 1 + below(12))}`);
    const make = (kind: string, settings: Record<string, unknown>, exits: readonly string[]) => ({
      kind,
      version: 1,
      name: `${kind} ${index}`,
      settings,
      next: Object.fromEntries(exits.map((exit) => [exit, next()])),
    });
    const draw = random();
    nodes[`s${index}`] =
      index === 0
        ? make('incoming-call', {}, ['next'])
        : index === steps - 1
          ? make('voicemail', { mailbox: 'front', maxSeconds: 180, silenceSeconds: 5 }, [])
          : draw < 0.24
            ? make('hours-branch', { hours: `hours-${below(hours)}` }, ['open', 'otherwise'])
            : draw < 0.34 && switches > 0
              ? make('mode-branch', { mode: `mode-${below(switches)}` }, ['off', 'on'])
              : draw < 0.6
                ? make(
                    'menu',
                    {
                      prompt: 'choices',
                      keys: ['1', '2', '3'].map((key) => ({ id: `k${key}`, key, label: `Choice ${key}` })),
                      firstKeySeconds: 5,
                      betweenKeysSeconds: 3,
                      plays: 2,
                    },
                    ['k1', 'k2', 'k3', 'noInput', 'wrongKey'],
                  )
                : draw < 0.75
                  ? make('ring-person', { person: people[below(people.length)] }, ['noAnswer', 'busy', 'unavailable'])
                  : draw < 0.85
                    ? make('ring-team', { team: 'desk-team', strategy: 'allAtOnce', allSeconds: 20, eachSeconds: 15 }, [
                        'noAnswer',
                        'unavailable',
                      ])
                    : draw < 0.95
                      ? make('announcement', { prompt: 'choices' }, ['next'])
                      : make('voicemail', { mailbox: 'front', maxSeconds: 180, silenceSeconds: 5 }, []);
  }
  return {
    ...examplePlan,
    hours: { ...examplePlan.hours, ...allHours },
    modes,
    numbers: { main: { ...Object.values(examplePlan.numbers)[0]!, flow: 'main' } },
    flows: { main: { ...Object.values(examplePlan.flows)[0]!, start: 's0', nodes } },
  };
}
