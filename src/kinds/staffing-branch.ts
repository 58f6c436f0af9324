import * as z from 'zod/mini';
import type { Kind, Move } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { choiceField, countField, refField } from '../plan/field.ts';
import { onlyId } from './only-id.ts';
import { emptyTeam } from './team-parts.ts';

const fields = z.strictObject({
  team: refField('team', { label: 'Team', term: 'team' }),
  atLeast: countField(1, 100, { label: 'At least', unit: 'people' }),
  counts: choiceField(
    { onShift: 'On shift, also those on a call', free: 'Free at this moment' },
    { label: 'Who counts', term: 'shift' },
  ),
});
export type StaffingBranchSettings = z.infer<typeof fields>;

/** Sorts calls by how many members of a team are there. */
export const staffingBranch: Kind<StaffingBranchSettings> = {
  kind: 'staffing-branch',
  version: 1,
  title: 'Enough people?',
  summary: 'Another way while too few of a team are there',
  group: 'logic',
  icon: 'users',
  everyday: false,
  fields,
  // One, on shift (DESIGN, section 5).
  initial: (plan) => ({ team: onlyId(plan.teams), atLeast: 1, counts: 'onShift' }),
  exits: () => [
    { id: 'staffed', label: 'Enough', failure: false },
    { id: 'notStaffed', label: 'Too few', failure: false },
  ],
  describe: ({ team, atLeast, counts }, plan) => {
    const found = plan.teams[team];
    return found ? `At least ${atLeast} of ${found.name} ${counts === 'free' ? 'free' : 'on shift'}?` : 'Choose a team';
  },
  enter: ({ settings, facts, plan }) =>
    settings.counts === 'onShift'
      ? sorted(settings, facts.onShift(settings.team).length)
      : {
          move: 'wait',
          memory: null,
          requests: [{ type: 'count', people: plan.teams[settings.team]?.members ?? [] }],
        },
  on: ({ settings }, input, memory) =>
    input.type === 'counted' ? sorted(settings, input.free.length) : { move: 'wait', memory },
  inputClasses: () => [],
  checks: (settings, plan) => {
    const members = plan.teams[settings.team]?.members.length ?? 0;
    if (members === 0 || settings.atLeast <= members) return emptyTeam(plan, settings.team, 'there are always too few');
    return [
      {
        code: 'never-enough',
        severity: 'error',
        message: `${plan.teams[settings.team]!.name} has ${members} members, so there are never ${settings.atLeast}.`,
        fix: 'Ask for fewer, or add members to the team.',
      },
    ];
  },
  lines: {
    'staffing.enough': {
      says: '{count:text} of **{team:team}** are {counts:text}',
      why: 'at least {atLeast:text} are enough',
    },
    'staffing.tooFew': { says: '{count:text} of **{team:team}** are {counts:text}', why: 'fewer than {atLeast:text}' },
  },
  examples: [
    { shows: 'somebody is there', settings: example('onShift', 1), call: {}, exit: 'staffed' },
    {
      shows: 'too few are there',
      settings: example('onShift', 2),
      call: { situation: { entries: [{ id: 'a', kind: 'person', person: 'ann', state: 'away', untilMs: null }] } },
      exit: 'notStaffed',
    },
    { shows: 'somebody is free', settings: example('free', 2), call: {}, exit: 'staffed' },
    {
      shows: 'too few are free',
      settings: example('free', 2),
      call: { situation: { entries: [{ id: 'a', kind: 'person', person: 'ann', state: 'busy', untilMs: null }] } },
      exit: 'notStaffed',
    },
  ],
};

function example(counts: StaffingBranchSettings['counts'], atLeast: number): StaffingBranchSettings {
  return { team: 'desk-team', atLeast, counts };
}

function sorted({ team, atLeast, counts }: StaffingBranchSettings, count: number): Move {
  const enough = count >= atLeast;
  const args = { team, count, atLeast, counts: counts === 'free' ? 'free' : 'on shift' };
  return {
    move: 'exit',
    exit: enough ? 'staffed' : 'notStaffed',
    lines: [line(enough ? 'staffing.enough' : 'staffing.tooFew', args)],
  };
}
