import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { personTwiceInTeam } from './person-twice-in-team.ts';

const team = (...members: string[]) =>
  findingsOf(personTwiceInTeam, { ...soundPlan, teams: { 'desk-team': { name: 'Front desk', members } } });

it('accepts everybody once', () => {
  expect(findingsOf(personTwiceInTeam, soundPlan)).toEqual([]);
});

it('warns of somebody who is in it more than once, once', () => {
  expect(team('ann', 'bob', 'ann', 'ann')).toMatchObject([
    {
      id: 'person-twice-in-team/teams/desk-team/ann',
      severity: 'warning',
      message: '“Ann Lee” is in “Front desk” more than once.',
    },
  ]);
});
