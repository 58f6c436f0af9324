import { dateAt, dayText, dayTimeTextAt } from '../../calendar/day-text.ts';
import { weekdayName } from '../../calendar/weekday-names.ts';
import { KINDS } from '../../kinds/registry.ts';
import { turnsOf } from '../../plan/on-call.ts';
import type { Plan } from '../../plan/plan.ts';
import { DAY_MS } from '../../calendar/local-date.ts';
import { namedBy } from '../../verify/step-graph.ts';
import { stepsOf, type Step } from '../../verify/steps-of.ts';
import type { Block } from './pack.ts';
import { exitWords, timingWords } from './step-words.ts';

/** How far ahead turns are listed. */
const WEEKS = 8;

/** Teams with the steps and queues that ring them, who is on call, and mailboxes with who is told. */
export function teamsSection(plan: Plan, nowMs: number): Block[] {
  return [...teamBlocks(plan), ...onCallBlocks(plan, nowMs), ...mailboxBlocks(plan)];
}

function teamBlocks(plan: Plan): Block[] {
  const teams = Object.entries(plan.teams);
  if (teams.length === 0) return [{ is: 'text', text: 'The plan has no teams.' }];
  const steps = stepsOf(plan, KINDS);
  return teams.flatMap(([id, { name, members }]): Block[] => {
    const rung = steps.filter((step) => namedBy(plan, KINDS, step, 'team').includes(id));
    return [
      {
        is: 'together',
        blocks: [
          { is: 'heading', text: name },
          { is: 'text', text: `In order: ${namesOf(plan, members) || 'nobody yet'}.` },
          ...(rung.length === 0
            ? [{ is: 'text' as const, text: 'No step rings this team.', quiet: true }]
            : [
                {
                  is: 'table' as const,
                  head: ['Step', 'Does', 'Otherwise'],
                  rows: rung.map((step) => [
                    `${step.node.name} (${step.inFlow.name})`,
                    doesWords(plan, step),
                    step.exits.map((exit) => `${exit.label}: ${exitWords(plan, step, exit)}`).join('; '),
                  ]),
                  widths: [22, 42, 36],
                },
              ]),
        ],
      },
    ];
  });
}

const doesWords = (plan: Plan, step: Step): string =>
  [step.kind.describe(step.node.settings, plan, step.flow), timingWords(step)].filter((text) => text !== '').join('. ');

function onCallBlocks(plan: Plan, nowMs: number): Block[] {
  return Object.entries(plan.rotations).map(([id, rotation]) => {
    const zone = rotation.zone ?? plan.zone;
    const rows = rotation.levels.flatMap((level, index) =>
      turnsOf(plan, id, level.id, nowMs, nowMs + WEEKS * 7 * DAY_MS).map(({ person, fromMs, untilMs }) => [
        `${index + 1}`,
        person === null ? 'nobody' : (plan.people[person]?.name ?? person),
        Number.isFinite(fromMs) ? dayTimeTextAt(zone, fromMs, nowMs) : '',
        Number.isFinite(untilMs) ? dayTimeTextAt(zone, untilMs, nowMs) : '',
      ]),
    );
    return {
      is: 'together',
      blocks: [
        { is: 'heading', text: `On call: ${rotation.name}` },
        {
          is: 'text',
          text: `Hands over every ${weekdayName(rotation.handOver.weekday)} at ${rotation.handOver.at}. The turns of the next ${WEEKS} weeks, from ${dayText(dateAt(zone, nowMs))}:`,
        },
        { is: 'table', head: ['Level', 'On call', 'From', 'Until'], rows, widths: [10, 34, 28, 28] },
      ],
    };
  });
}

function mailboxBlocks(plan: Plan): Block[] {
  const boxes = Object.values(plan.mailboxes);
  if (boxes.length === 0) return [];
  return [
    {
      is: 'together',
      blocks: [
        { is: 'heading', text: 'Mailboxes' },
        {
          is: 'table',
          head: ['Mailbox', 'Who is told', 'Greeting', 'Urgent'],
          rows: boxes.map(({ name, owners, greeting, urgent }) => [
            name,
            namesOf(plan, owners) || 'nobody',
            (greeting === undefined ? undefined : plan.prompts[greeting]?.name) ?? 'none',
            urgent ? 'yes, until somebody has heard it' : 'no',
          ]),
          widths: [26, 36, 24, 14],
        },
      ],
    },
  ];
}

const namesOf = (plan: Plan, people: readonly string[]): string =>
  people.map((id) => plan.people[id]?.name ?? id).join(', ');
