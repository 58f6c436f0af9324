import { describe, expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import type { Person } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import type { SituationEntry } from '../plan/situation.ts';
import { availabilityOf, shiftChange, type AskedAs } from './availability.ts';

const at = (text: string) => {
  const parsed = parseLocal(text, 'America/Chicago');
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const MORNING = at('2026-11-24T10:07');
const EVENING = at('2026-11-24T19:00');

const works: Partial<Person> = { shift: { hours: 'desk', periods: ['open'] } };
const plan: Plan = {
  ...examplePlan,
  people: {
    ann: { ...examplePlan.people['ann']!, ...works },
    bob: { ...examplePlan.people['bob']!, ...works },
    two: {
      name: 'Two desks',
      phones: [
        { id: 'here', type: 'desk', site: 'main', ringSeconds: 10 },
        { id: 'there', type: 'desk', site: 'branch', ringSeconds: 10 },
      ],
    },
  },
  sites: { ...examplePlan.sites, branch: { name: 'Branch', areaCodes: [] } },
};

// A union's members each without `id` and `untilMs`.
type Declared = SituationEntry extends infer E ? (E extends SituationEntry ? Omit<E, 'id' | 'untilMs'> : never) : never;
const given = (...entries: (Declared & { untilMs?: number })[]) => ({
  entries: entries.map((entry, index) => ({ id: `e${index}`, untilMs: null, ...entry }) as SituationEntry),
});
const ask = (person: string, atMs: number, situation = given(), as: AskedAs = {}) =>
  availabilityOf(plan, situation, person, atMs, as);
const is = (person: string, state: 'in' | 'busy' | 'remote' | 'away') => ({ kind: 'person' as const, person, state });

describe('a person', () => {
  it('who is declared in counts as on shift outside their hours', () => {
    expect(ask('bob', EVENING)).toEqual({ why: 'offShift' });
    expect(ask('bob', EVENING, given(is('bob', 'in')))).toEqual({ phones: ['desk'] });
  });

  it('is what was declared last: in undoes away, busy and remote, and they undo in', () => {
    for (const state of ['away', 'busy', 'remote'] as const) {
      expect(ask('bob', MORNING, given(is('bob', state)))).toEqual({ why: state });
      expect(ask('bob', MORNING, given(is('bob', state), is('bob', 'in')))).toEqual({ phones: ['desk'] });
      expect(ask('bob', MORNING, given(is('bob', 'in'), is('bob', state)))).toEqual({ why: state });
    }
  });

  it('is on time off from its first minute up to its end', () => {
    const off = given({ ...is('bob', 'away'), fromMs: MORNING, untilMs: EVENING });
    expect(ask('bob', MORNING - 1, off)).toEqual({ phones: ['desk'] });
    expect(ask('bob', MORNING, off)).toEqual({ why: 'away' });
    expect(ask('bob', EVENING, off)).toEqual({ why: 'offShift' });
  });

  it('on call needs no shift, but must not be away', () => {
    expect(ask('ann', EVENING, given(), { onCall: true })).toEqual({ phones: ['desk', 'mobile'] });
    expect(ask('ann', EVENING, given(is('ann', 'away')), { onCall: true })).toEqual({ why: 'away' });
  });

  it('has to be signed in to the very team where a queue asks for it', () => {
    const as = { signedInTo: 'desk-team' };
    expect(ask('ann', MORNING, given(), as)).toEqual({ why: 'notSignedIn' });
    const signedIn = given({ kind: 'signIn', team: 'desk-team', person: 'ann' });
    expect(ask('ann', MORNING, signedIn, as)).toEqual({ phones: ['desk', 'mobile'] });
    expect(ask('bob', MORNING, signedIn, as)).toEqual({ why: 'notSignedIn' });
    expect(ask('ann', EVENING, signedIn, as)).toEqual({ why: 'offShift' });
  });
});

describe('desk phones', () => {
  it('are silent while the team works remotely, mobiles are not', () => {
    const remote = given({ kind: 'teamRemote', team: 'desk-team' });
    expect(ask('ann', MORNING, remote)).toEqual({ phones: ['mobile'] });
    expect(ask('bob', MORNING, remote)).toEqual({ why: 'remote' });
    expect(ask('two', MORNING, remote)).toEqual({ phones: ['here', 'there'] });
  });

  it('are silent at the site that works remotely only', () => {
    const remote = given({ kind: 'siteRemote', site: 'main' });
    expect(ask('two', MORNING, remote)).toEqual({ phones: ['there'] });
    expect(ask('bob', MORNING, remote)).toEqual({ why: 'remote' });
  });

  it('ring for whoever was declared in after the others went home', () => {
    const home = { kind: 'teamRemote' as const, team: 'desk-team' };
    expect(ask('bob', MORNING, given(home, is('bob', 'in')))).toEqual({ phones: ['desk'] });
    expect(ask('bob', MORNING, given(is('bob', 'in'), home))).toEqual({ why: 'remote' });
  });

  it('ring on the backup line and not offline', () => {
    const link = (state: 'backup' | 'offline') => given({ kind: 'site', site: 'main', link: state });
    expect(ask('bob', MORNING, link('backup'))).toEqual({ phones: ['desk'] });
    expect(ask('bob', MORNING, link('offline'))).toEqual({ why: 'siteOffline', site: 'main' });
  });
});

describe('overrides', () => {
  const whole = { of: 'office' as const };
  it('send nobody home when they close, and bring in who works in those hours when they open', () => {
    expect(ask('bob', MORNING, given({ kind: 'override', scope: whole, does: 'close' }))).toEqual({ phones: ['desk'] });
    expect(ask('bob', EVENING, given({ kind: 'override', scope: whole, does: 'open' }))).toEqual({ phones: ['desk'] });
  });

  it('change when a shift ends', () => {
    const open = given({ kind: 'override', scope: whole, does: 'open', untilMs: EVENING });
    expect(shiftChange(plan, open, new Set(['ann', 'bob']), MORNING)).toBe(EVENING);
  });
});

it('ignores what names things the plan does not have', () => {
  const unknown = given(
    { kind: 'override', scope: { of: 'hours', hours: 'desk' }, does: 'open', period: 'gone' },
    { kind: 'teamRemote', team: 'gone' },
    { kind: 'signIn', team: 'gone', person: 'ann' },
  );
  expect(ask('bob', EVENING, unknown)).toEqual({ why: 'offShift' });
  expect(ask('bob', MORNING, unknown)).toEqual({ phones: ['desk'] });
  expect(ask('nobody', MORNING)).toEqual({ why: 'unknown' });
});
