import { describe, expect, it } from 'vitest';
import { T0, planOf, step } from '../../engine/desk.fixture.ts';
import { KINDS } from '../../kinds/registry.ts';
import { bruteForce } from './brute-force.fixture.ts';
import { compareWithBruteForce, DAY, type Claim } from './compare-with-brute-force.fixture.ts';
import { smallPlan } from './small-plan.fixture.ts';
import { startsOf } from './starts-of.fixture.ts';

const sorted = (set: Iterable<string>) => [...set].sort();
const MINUTE = 60_000;
/** Tuesday 24 November 2026, 11:59 in Chicago: the example plan has lunch from 12:00. */
const BEFORE_LUNCH = T0 + 112 * MINUTE;

describe('brute force', () => {
  it('finds every way out of a ring, and no other', () => {
    const found = bruteForce(planOf({ ann: step('ring-person', { person: 'ann' }) }), { atsMs: [T0] });
    expect(sorted(found.exits)).toEqual(['main/ann/busy', 'main/ann/noAnswer', 'main/ann/unavailable']);
    // Exits without a wire lead to the fallback's mailbox by the safety net.
    expect(sorted(found.outcomes)).toEqual(['answered:ann', 'goodbye', 'message:front']);
    // 10 s at the desk, then 20 s on the mobile, answered at the last moment; or after 4 s.
    expect(found.perNumber.get('main')!.get(T0)).toEqual({ slowestSeconds: 30, quickestSeconds: 4 });
  });

  it('counts a loop once, and still follows it until the engine ends it', () => {
    const plan = planOf({
      menu: step(
        'menu',
        {
          prompt: 'choices',
          keys: [{ id: 'ann', key: '1', label: 'Ann' }],
          firstKeySeconds: 5,
          betweenKeysSeconds: 3,
          plays: 1,
        },
        { ann: 'ann', wrongKey: 'menu' },
      ),
      ann: step('ring-person', { person: 'ann' }, { noAnswer: 'menu' }),
    });
    const found = bruteForce(plan, { atsMs: [T0] });
    // 2 s of words and the key, then 30 s of ringing.
    expect(found.perNumber.get('main')!.get(T0)).toEqual({ slowestSeconds: 32, quickestSeconds: 6 });
    expect(found.longestMs).toBeGreaterThan(9 * 32_000);
    expect(found.outcomes).toContain('fallback:message:front');
  });

  it('finds what only a call that crosses a change of hours reaches', () => {
    const plan = planOf({
      first: step('hours-branch', { hours: 'desk' }, { open: 'words' }),
      words: step('announcement', { prompt: 'hello' }, { next: 'second' }),
      second: step('hours-branch', { hours: 'desk' }, { lunch: 'crossed' }),
      crossed: step('hang-up', {}),
    });
    // The words take 2 s: a call crosses only if it begins less than 2 s before noon.
    expect(bruteForce(plan, { atsMs: [BEFORE_LUNCH + 57_000] }).steps).not.toContain('main/crossed');
    expect(bruteForce(plan, { atsMs: [BEFORE_LUNCH + 58_000] }).steps).toContain('main/crossed');
    expect(bruteForce(plan, { atsMs: [BEFORE_LUNCH + 59_000] }).steps).toContain('main/crossed');
    expect(bruteForce(plan, { atsMs: [BEFORE_LUNCH + 60_000] }).exits).toContain('main/first/lunch');
  });

  it('lets people come and go, and other callers fill queues', { timeout: 60_000 }, () => {
    const queue = {
      team: 'desk-team',
      maxWaitSeconds: 12,
      maxCallers: 2,
      memberSeconds: 8,
      wrapUpSeconds: 0,
      announcePosition: false,
    };
    const found = bruteForce(planOf({ queue: step('call-queue', queue) }), { atsMs: [T0] });
    expect(sorted(found.exits)).toEqual(['main/queue/full', 'main/queue/unavailable', 'main/queue/waitedTooLong']);
    // Somebody is free at the last moment of 12 s, and answers at the last moment of 8 s.
    expect(found.perNumber.get('main')!.get(T0)!.slowestSeconds).toBe(20);
    const counted = planOf({ count: step('staffing-branch', { team: 'desk-team', atLeast: 2, counts: 'onShift' }) });
    expect(bruteForce(counted, { atsMs: [T0] }).exits.size).toBe(2);
  });

  it('finds the way back out of another flow, and steps that switches, sites and callers lead to', () => {
    const plan = planOf({
      aside: step('go-to-flow', { flow: 'aside' }, { back: 'snow' }),
      snow: step('mode-branch', { mode: 'snow' }, { normal: 'site', on: 'site' }),
      site: step('site-branch', { site: 'main' }, { online: 'who', offline: 'who' }),
      who: step('caller-branch', {
        rules: [
          { id: 'listed', name: 'Listed', match: { by: 'list', list: 'clients' } },
          { id: 'hidden', name: 'Hidden', match: { by: 'withheld' } },
          { id: 'near', name: 'Near', match: { by: 'site', site: 'main' } },
        ],
      }),
    });
    const flows = { ...planOf({}).flows };
    const whole = { ...plan, flows: { ...plan.flows, aside: flows['aside'] ?? EXAMPLE_ASIDE } };
    expect(sorted(bruteForce(whole, { atsMs: [T0] }).exits)).toEqual([
      'aside/start/next',
      'main/aside/back',
      'main/site/offline',
      'main/site/online',
      'main/snow/normal',
      'main/snow/on',
      'main/who/hidden',
      'main/who/listed',
      'main/who/near',
      'main/who/otherwise',
    ]);
  });

  it('finds the same without remembering anything', { timeout: 60_000 }, () => {
    let compared = 0;
    for (let seed = 1; seed <= 32; seed += 1) {
      const plan = smallPlan(seed);
      const atsMs = startsOf(plan, DAY, { longestMs: 40_000, most: 1 });
      const plain = bruteForce(plan, { atsMs, memo: false, advances: 2500 });
      if (plain.truncated) continue;
      compared += 1;
      const { advances: _, ...found } = bruteForce(plan, { atsMs });
      const { advances: _other, ...expected } = plain;
      expect(found, `seed ${seed}`).toEqual(expected);
    }
    expect(compared).toBeGreaterThanOrEqual(8);
  });

  it('says when it stopped early', () => {
    expect(bruteForce(smallPlan(2), { atsMs: [DAY], advances: 10 }).truncated).toBe(true);
  });
});

/** A flow that comes back at once. */
const EXAMPLE_ASIDE = {
  name: 'Aside',
  start: 'start',
  safetyNet: { to: 'number-fallback' as const },
  nodes: { start: step('incoming-call', {}, { next: 'back' }), back: step('return', {}) },
};

describe('small plans', () => {
  it('are the same from the same seed, and of every kind', () => {
    expect(smallPlan(7)).toEqual(smallPlan(7));
    const kinds = new Set<string>();
    for (let seed = 1; seed <= 200; seed += 1)
      for (const { nodes } of Object.values(smallPlan(seed).flows))
        for (const { kind } of Object.values(nodes)) kinds.add(kind);
    expect(sorted(kinds)).toEqual(sorted(Object.keys(KINDS)));
  });
});

describe('the comparison', () => {
  const claimOf = ({ steps, exits, outcomes }: Claim): Claim => ({ steps, exits, outcomes });

  it('agrees with who claims the same, and names what is claimed too little and too much', () => {
    const plan = smallPlan(3);
    const { reached } = compareWithBruteForce(plan, () => ({
      steps: new Set(),
      exits: new Set(),
      outcomes: new Set(),
    }));
    const all = claimOf(reached);
    expect(compareWithBruteForce(plan, () => all)).toMatchObject({ missed: [], invented: [] });
    const [first, ...others] = [...all.exits];
    expect(compareWithBruteForce(plan, () => ({ ...all, exits: new Set(others) })).missed).toEqual([`exits ${first}`]);
    const more = new Set([...all.outcomes, 'failed:answer']);
    expect(compareWithBruteForce(plan, () => ({ ...all, outcomes: more })).invented).toEqual([
      'outcomes failed:answer',
    ]);
  });
});
