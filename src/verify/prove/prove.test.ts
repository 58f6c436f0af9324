import { describe, expect, it } from 'vitest';
import { speechMs } from '../../engine/speech.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { CallPromise } from '../../plan/promise.ts';
import type { Plan } from '../../plan/plan.ts';
import { reachedAtMs } from '../../simulate/outcome-words.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { walk, type Walk } from '../../simulate/walk.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { soundPlan, step } from '../plan-of.fixture.ts';
import { explore } from './explore.ts';
import { prove } from './prove.ts';
import { isLost, isTalk } from './seconds-to-a-person.ts';
import { traceBack } from './trace-back.ts';

/** Monday. */
const FROM_MS = Date.UTC(2026, 10, 23);
const proofOf = (plan: Plan) => prove(plan, KINDS, FROM_MS);

function played(plan: Plan, call: CallScript): Walk {
  const done = walk(plan, call);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

const secondsOf = (call: Walk): number => (reachedAtMs(call) - call.startMs) / 1000;

/** The small office with a change. */
function changed(change: (plan: Plan) => void): Plan {
  const plan = structuredClone(soundPlan);
  change(plan);
  return plan;
}

const main = (plan: Plan) => plan.flows['main']!.nodes;

describe('seconds to a person', () => {
  it('are those of the call that goes with them, for every number and period of the clinic', () => {
    const plan = samplePlan('clinic');
    const moments = proofOf(plan).numbers.flatMap(({ periods }) =>
      periods.flatMap(({ slowest, quickest }) => [slowest, quickest].filter((moment) => moment !== null)),
    );
    expect(moments.length).toBeGreaterThanOrEqual(10);
    for (const { seconds, call } of moments) {
      const done = played(plan, call);
      expect(isTalk(done.outcome), `${call.number} ${call.at}`).toBe(true);
      expect(Math.abs(secondsOf(done) - seconds), `${call.number} ${call.at}`).toBeLessThanOrEqual(1);
    }
  });

  it('of billing are its phones alone: a desk for 10 s, then a mobile to the last of 20 s', () => {
    const billing = proofOf(samplePlan('clinic')).numbers.find(({ number }) => number === 'billing')!;
    expect(billing.periods).toMatchObject([
      { period: 'open', slowest: { seconds: 29 }, quickest: { seconds: 4 } },
      { period: null, slowest: null, quickest: null, exact: true },
    ]);
  });

  it('are exact where words are other ones between two dates', () => {
    const usual = 'Welcome.';
    const longer = 'Welcome. From the first of February on you find us in our new house at the end of the same street.';
    const plan = changed((office) => {
      office.prompts['hello'] = {
        name: 'Welcome',
        text: usual,
        replacements: [{ id: 'moving', from: '2027-02-01', to: '2027-02-28', text: longer }],
      };
      main(office)['hello'] = step('announcement', 'Welcome', { prompt: 'hello' }, { next: 'team' });
      main(office)['hours']!.next['open'] = 'hello';
    });
    const { slowest, quickest } = proofOf(plan).numbers[0]!.periods.find(({ period }) => period === 'open')!;
    expect(quickest!.seconds).toBe(speechMs(usual) / 1000 + 4);
    // Phones ring for 20 s; the last moment to answer is the second before.
    expect(slowest!.seconds).toBe(speechMs(longer) / 1000 + 19);
    expect(slowest!.call.at).toMatch(/^2027-02-/);
    expect(quickest!.call.at).not.toMatch(/^2027-02-/);
  });
});

describe('a lost caller', () => {
  it('is found with a call that ends so', () => {
    const plan = changed((office) => {
      office.numbers['main']!.fallback = { to: 'person', person: 'bob' };
    });
    const lost = proofOf(plan).findings.filter(({ rule }) => rule === 'caller-lost');
    expect(lost).toMatchObject([{ id: 'proof-lost/main', severity: 'error' }]);
    expect(isLost(played(plan, lost[0]!.call!).outcome)).toBe(true);
  });

  it('is not found where every end is somebody, a mailbox or a goodbye', () => {
    expect(proofOf(soundPlan).findings).toEqual([]);
  });
});

describe('a limit', () => {
  it('that is passed is said: ways back through very many menus are not followed', () => {
    const plan = changed((office) => {
      const keys = [
        { id: 'on', key: '1', label: 'On' },
        { id: 'back', key: '9', label: 'Back', does: 'back' },
      ];
      for (let at = 0; at < 9; at += 1)
        main(office)[`m${at}`] = step(
          'menu',
          `Menu ${at}`,
          { prompt: 'choices', keys },
          { on: at === 8 ? 'team' : `m${at + 1}`, noInput: 'box', wrongKey: 'box' },
        );
      main(office)['hours']!.next['open'] = 'm0';
    });
    expect(proofOf(plan).limits).toEqual(['Callers who go back through very many menus were not followed.']);
    expect(proofOf(soundPlan).limits).toEqual([]);
  });
});

describe('a promise', () => {
  const promise = (over: Partial<CallPromise>): CallPromise => ({
    number: 'main',
    presses: ['1'],
    when: { is: 'period', hours: 'desk', period: 'open' },
    reaches: [{ to: 'person' }, { to: 'mailbox' }],
    withinSeconds: null,
    even: [],
    ...over,
  });
  const verdict = (plan: Plan, said: CallPromise) =>
    proofOf({ ...plan, promises: { it: said } }).promises.find((one) => one.promise === 'it')!;
  const shown = (plan: Plan, said: CallPromise): { why: string; call: CallScript; walk: Walk } => {
    const found = verdict(plan, said);
    if (found.is !== 'broken' || !found.call) throw new Error(`${found.is}, without a call`);
    return { why: found.why, call: found.call, walk: played(plan, found.call) };
  };

  it('is kept where every call keeps it', () => {
    expect(verdict(soundPlan, promise({}))).toEqual({ promise: 'it', is: 'kept' });
  });

  it('is broken by the slowest call, which takes as long as is said', () => {
    const { why, walk: slow } = shown(soundPlan, promise({ withinSeconds: 5 }));
    const said = Number(/^It can take (\d+) s /.exec(why)?.[1]);
    // Who answers at the last moment does so in the second before.
    expect(Math.abs(secondsOf(slow) - said)).toBeLessThanOrEqual(1);
    expect(secondsOf(slow)).toBeGreaterThan(5);
    expect(verdict(soundPlan, promise({ withinSeconds: said })).is).toBe('kept');
    expect(verdict(soundPlan, promise({ withinSeconds: said - 1 })).is).toBe('broken');
  });

  it('is broken only in a situation that it is to hold in as well', () => {
    const plan = samplePlan('property-manager');
    plan.flows['central']!.nodes['chicago-outage']!.next['next'] = 'goodbye';
    const said = promise({
      number: 'central',
      presses: [],
      when: { is: 'period', hours: 'chicago', period: 'open' },
    });
    expect(verdict(plan, said).is).toBe('kept');
    const { call, walk: down } = shown(plan, { ...said, even: [{ kind: 'site', site: 'chicago' }] });
    expect(call.situation.entries).toMatchObject([{ kind: 'site', site: 'chicago', link: 'offline' }]);
    expect(down.outcome.kind).toBe('goodbye');
  });

  it('is broken by a call that begins just before closing', () => {
    const plan = changed((office) => {
      main(office)['still'] = step('hours-branch', 'Still open?', {}, { open: 'box', lunch: 'box', otherwise: 'bye' });
      main(office)['bye'] = step('hang-up', 'Closed');
      main(office)['team']!.next['noAnswer'] = 'still';
    });
    const { call, walk: late } = shown(plan, promise({}));
    expect(late.outcome.kind).toBe('goodbye');
    expect(call.at).toMatch(/T16:59:\d\d$/);
  });

  it('is not known where it names what is not there', () => {
    expect(verdict(soundPlan, promise({ number: 'gone' }))).toMatchObject({ is: 'unknown' });
  });
});

describe('the way back from a person', () => {
  it('names each number, the keys and when, with a call that rings them', () => {
    const plan = samplePlan('clinic');
    const ways = traceBack(explore(plan, KINDS, FROM_MS), { ref: 'person', id: 'dana-ortiz' });
    expect(ways.map(({ number, keys, when }) => ({ number, keys, when }))).toEqual([
      { number: 'main', keys: ['2'], when: 'in “Open” of Front desk hours' },
      { number: 'billing', keys: [], when: 'in “Open” of Billing hours' },
    ]);
    for (const { call } of ways)
      expect(
        played(plan, call!).trace.some(({ code, args }) => code.startsWith('ring.') && args['person'] === 'dana-ortiz'),
      ).toBe(true);
  });
});
