import { produce } from 'immer';
import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import { presenceOf } from './presence.ts';
import { teamNow } from './team-now.ts';

const NOW = Date.UTC(2026, 0, 7, 18);
const app = [{ id: 'app', type: 'app', ringSeconds: 20 } as const];
const plan = produce(examplePlan, (draft) => {
  draft.zone = 'America/Chicago';
  draft.people = {
    ann: { name: 'Ann', phones: app },
    ben: { name: 'Ben', phones: app },
    cy: { name: 'Cy', phones: app },
    dee: { name: 'Dee', phones: [] },
  };
});
const away = (person: string, untilMs: number): Situation => ({
  entries: [{ id: 'a', kind: 'person', person, state: 'away', untilMs }],
});

it('says who of a team can be reached', () => {
  expect(teamNow(plan, NORMAL, ['ann', 'ben', 'cy'], NOW)).toBe('Everybody is on shift now, 3 people.');
  expect(teamNow(plan, NORMAL, ['ann', 'ben'], NOW)).toBe('Ann and Ben are on shift now.');
  expect(teamNow(plan, away('ben', NOW + 1), ['ann', 'ben'], NOW)).toBe('Ann is on shift now, 1 of 2.');
  expect(teamNow(plan, away('ben', NOW + 1), ['ben', 'dee'], NOW)).toBe(
    'Nobody can be reached now: Ben is away; Dee has no phone that rings now.',
  );
  const both: Situation = {
    entries: [...away('ann', NOW + 1).entries, { ...away('ben', NOW + 1).entries[0]!, id: 'b' }],
  };
  expect(teamNow(plan, both, ['ann', 'ben'], NOW)).toBe('Nobody can be reached now: Ann and Ben are away.');
  expect(teamNow(plan, NORMAL, [], NOW)).toBe('Nobody is in this team, so nobody can be reached.');
});
it('says until when somebody is away: a time today, else a day', () => {
  expect(presenceOf(plan, away('ann', Date.UTC(2026, 0, 7, 19, 30)), 'ann', NOW).why).toBe('Away until 13:30.');
  expect(presenceOf(plan, away('ann', Date.UTC(2026, 0, 10, 6)), 'ann', NOW).why).toBe(
    'Away until the end of Fri 9 Jan.',
  );
  expect(presenceOf(plan, NORMAL, 'dee', NOW)).toMatchObject({ tone: 'unreachable', word: 'no phone' });
});
