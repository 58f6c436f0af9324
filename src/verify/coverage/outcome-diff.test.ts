import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../calendar/local-date.ts';
import { localText, parseLocal } from '../../calendar/zone.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { endPhrase } from '../../simulate/callers-ends.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { walk, type Walk } from '../../simulate/walk.ts';
import { planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { ANSWERS, pathScript } from './caller-path.ts';
import { situationChoices } from './caller-cases.ts';
import { anyTurn } from './day-segments.ts';
import { endOf } from './end-of.ts';
import { instantClasses, intervalAt, intervalEndMs } from './instant-classes.ts';
import type { OutcomeChange } from './outcome-change.ts';
import { outcomeDiff } from './outcome-diff.ts';

const FROM = Date.UTC(2026, 10, 23, 6);
const UNTIL = FROM + 372 * DAY_MS;

const changesOf = (before: Plan, after: Plan): readonly OutcomeChange[] =>
  outcomeDiff(before, after, FROM, UNTIL).changes;

const sentence = ({ when, who, was, becomes }: OutcomeChange): string => `${when}, ${who}: ${was} → ${becomes}`;

const played = (plan: Plan, script: CallScript): Walk => {
  const result = walk(plan, script);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

/** A plan with something changed. */
function changed(plan: Plan, change: (copy: Plan) => void): Plan {
  const copy = structuredClone(plan);
  change(copy);
  return copy;
}

describe('outcomeDiff', () => {
  it.each(['clinic', 'law-firm', 'property-manager'] as const)('finds nothing between %s and itself', (name) => {
    expect(outcomeDiff(samplePlan(name), samplePlan(name), FROM, UNTIL)).toMatchObject({ changes: [], limits: [] });
  });

  it('finds nothing in names, positions and notes', () => {
    const plan = samplePlan('clinic');
    const named = changed(plan, (copy) => {
      for (const flow of Object.values(copy.flows)) {
        flow.name = `${flow.name} (new)`;
        for (const node of Object.values(flow.nodes)) node.name = `${node.name} (new)`;
      }
      for (const person of Object.values(copy.people)) person.name = `${person.name} Jr.`;
      for (const team of Object.values(copy.teams)) team.name = `${team.name} team`;
      for (const hours of Object.values(copy.hours)) hours.name = `${hours.name} (new)`;
      copy.layout = { flows: {} };
    });
    expect(changesOf(plan, named)).toEqual([]);
  });

  it('says when hours change who is reached, in one sentence for all the times', () => {
    const later = changed(soundPlan, (copy) => {
      copy.hours['desk']!.weekly = copy.hours['desk']!.weekly.map((span) =>
        span.to === '17:00' ? { ...span, to: '18:00' } : span,
      );
    });
    expect(changesOf(soundPlan, later).map(sentence)).toEqual([
      'Mon–Fri 17:00–18:00, but not on Fri 25 Dec 2026, callers who press 1: leaves a message in Front desk mailbox → rings Ann Lee and Bob Ray; if nobody answers, leaves a message in Front desk mailbox',
      'Mon–Fri 17:00–18:00, but not on Fri 25 Dec 2026, all callers: hears “Please leave a message after the tone.” → hears “For sales, press 1.”',
    ]);
  });

  it('names a date, a switch and a site that a change is about, and nothing beside', () => {
    const clinic = samplePlan('clinic');
    const noChristmas = changed(clinic, (copy) => {
      for (const hours of Object.values(copy.hours))
        hours.specialDays = hours.specialDays.filter(({ name }) => name !== 'Christmas Day');
    });
    const billing = changesOf(clinic, noChristmas).filter(({ numbers }) => numbers.join() === 'billing');
    expect(billing.map(sentence)[0]).toBe(
      'on Fri 25 Dec 2026 08:00–12:00 and 13:00–17:00, all callers: leaves a message in Billing mailbox → rings Dana Ortiz; if nobody answers, leaves a message in Billing mailbox',
    );
    const unwired = changed(clinic, (copy) => {
      const menu = copy.flows['main']!.nodes['snow-greeting']!;
      menu.next = { ...menu.next, urgent: menu.next['message']! };
    });
    expect(changesOf(clinic, unwired).map(sentence)).toEqual([
      'while “Snow day” is on, callers who press 9: rings whoever is on call (Nurse line); if nobody answers, leaves a message in Urgent nurse mailbox → leaves a message in Front desk mailbox',
    ]);
    const noMobile = changed(clinic, (copy) => {
      const dana = copy.people['dana-ortiz']!;
      dana.phones = dana.phones.filter(({ type }) => type === 'desk');
    });
    expect(changesOf(clinic, noMobile).every(({ when }) => when.startsWith('while Main office is offline'))).toBe(true);
    expect(changesOf(clinic, noMobile).length).toBeGreaterThan(0);
  });

  it('tells lost callers first', () => {
    const lost = changed(soundPlan, (copy) => {
      copy.flows['main']!.nodes['menu']!.next = {};
      copy.numbers['main']!.fallback = { to: 'person', person: 'ann' };
      copy.people['ann']!.phones = [];
      delete copy.people['ann']!.mailbox;
    });
    const [first] = changesOf(soundPlan, lost);
    expect(first).toMatchObject({ lost: true, is: 'end', who: 'callers who press 0 or no key' });
    expect(played(lost, first!.callAfter!).outcome).toMatchObject({ kind: 'fallback', reached: 'nobody' });
  });

  it('tells numbers that are new and that are gone, and keys', () => {
    const other = changed(soundPlan, (copy) => {
      copy.numbers['fax'] = { ...copy.numbers['main']!, name: 'Second line', e164: '+13125550177' };
    });
    expect(changesOf(soundPlan, other).map(sentence)).toEqual([
      'Always, all callers:  → (312) 555-0177 “Second line” enters “Main line”',
    ]);
    expect(changesOf(other, soundPlan)).toMatchObject([
      { is: 'number', lost: true, numbers: ['fax'], callAfter: null, becomes: 'is not answered by this plan any more' },
    ]);
    const key = changed(soundPlan, (copy) => {
      const menu = copy.flows['main']!.nodes['menu']!;
      menu.settings = {
        ...menu.settings,
        keys: [...(menu.settings['keys'] as object[]), { id: 'ann', key: '2', label: 'Ann' }],
      };
      menu.next = { ...menu.next, ann: 'annie' };
      copy.flows['main']!.nodes['annie'] = step('ring-person', 'Ring Ann', { person: 'ann' }, { noAnswer: 'box' });
    });
    expect(changesOf(soundPlan, key)).toMatchObject([{ is: 'key', who: 'callers who press 2', lost: false }]);
  });

  it('makes one sentence of the same change on several numbers and keys', () => {
    const two = changed(soundPlan, (copy) => {
      copy.numbers['second'] = { ...copy.numbers['main']!, name: 'Second line', e164: '+13125550177' };
    });
    const gone = changed(two, (copy) => {
      copy.flows['main']!.nodes['box'] = step('hang-up', 'Goodbye');
    });
    const found = changesOf(two, gone).filter(({ is }) => is === 'end');
    expect(found.map(({ numbers }) => numbers)).toEqual(found.map(() => ['main', 'second']));
  });

  it('sees a change behind a second menu, behind busy phones and behind an outside service', () => {
    const plan = planOf({
      menu: step('menu', 'Main menu', { keys: [{ id: 'more', key: '1', label: 'More' }] }, { more: 'second' }),
      second: step('menu', 'Second menu', { keys: [{ id: 'ann', key: '2', label: 'Ann' }] }, { ann: 'ring' }),
      ring: step('ring-person', 'Ring Ann', { person: 'ann' }, { noAnswer: 'box', busy: 'box' }),
      out: step('forward-outside', 'Service', { e164: '+13125550199' }, { noAnswer: 'box' }),
      box: step('voicemail', 'Take a message'),
      bye: step('hang-up', 'Goodbye'),
    });
    const busy = changed(plan, (copy) => {
      copy.flows['main']!.nodes['ring']!.next = { noAnswer: 'box', busy: 'bye' };
    });
    expect(changesOf(plan, busy).map(sentence)).toEqual([
      'Always, callers who press 1, then 2: if everybody is on another call, leaves a message in Front desk mailbox → if everybody is on another call, hears a goodbye, and the call ends',
    ]);
    const outside = changed(plan, (copy) => {
      copy.flows['main']!.nodes['ring']!.next = { noAnswer: 'out', busy: 'box' };
    });
    const silent = changed(outside, (copy) => {
      copy.flows['main']!.nodes['out']!.next = { noAnswer: 'bye' };
    });
    expect(changesOf(outside, silent).map(sentence)).toEqual([
      'Always, callers who press 1, then 2: if nobody answers, not even outside, leaves a message in Front desk mailbox → if nobody answers, not even outside, hears a goodbye, and the call ends',
    ]);
  });

  it('is told the truth by playing both calls, and misses no call, whichever wire is moved', () => {
    const plans = (['clinic', 'property-manager'] as const).map((name) => samplePlan(name));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (which, wire, seed) => {
        const before = plans[which % plans.length]!;
        const after = rewired(before, wire, seed);
        const diff = outcomeDiff(before, after, FROM, UNTIL);
        for (const change of diff.changes) {
          if (change.is === 'words') continue;
          expect(change.was).not.toBe(change.becomes);
          expect(endsAs(before, change.callBefore!, change.was)).toBe(true);
          expect(endsAs(after, change.callAfter!, change.becomes)).toBe(true);
        }
        const told = new Set(diff.changes.flatMap(({ is, numbers }) => (is === 'words' ? [] : numbers)));
        for (let round = 0; round < 40; round += 1) {
          const number = someCallDiffers(before, after, seed + round * 7919);
          if (number !== null) expect(told).toContain(number);
        }
      }),
      { numRuns: 6, seed: 20_261_123 },
    );
  }, 120_000);
});

/** The plan with one wire leading to another step of its flow, or nowhere. */
function rewired(plan: Plan, wire: number, to: number): Plan {
  const wires = Object.entries(plan.flows).flatMap(([flow, { nodes }]) =>
    Object.entries(nodes).flatMap(([node, { next }]) => Object.keys(next).map((exit) => ({ flow, node, exit }))),
  );
  const { flow, node, exit } = wires[wire % wires.length]!;
  return changed(plan, (copy) => {
    const targets = Object.keys(copy.flows[flow]!.nodes);
    const target = targets[to % (targets.length + 1)];
    const { next } = copy.flows[flow]!.nodes[node]!;
    if (target === undefined) delete next[exit];
    else next[exit] = target;
  });
}

/** Whether a call ends as words say: "rings Ann; if nobody answers, …" by its first part, "if …, hangs up" by its last. */
function endsAs(plan: Plan, script: CallScript, words: string): boolean {
  const call = played(plan, script);
  const phrases = [endPhrase(plan, call), anyTurn(plan, endOf(plan, call)).says];
  return phrases.some((phrase) => words.includes(phrase));
}

/** Plays one call by chance on both plans; the number where it ends otherwise, not counting calls that cross a change. */
function someCallDiffers(before: Plan, after: Plan, seed: number): string | null {
  const pick = <T>(of: readonly T[], salt: number): T => of[Math.floor(seed / salt) % of.length]!;
  const number = pick(Object.keys(before.numbers), 1);
  const situation = pick(situationChoices(before), 3).situation;
  const path = pick(['', '1', '2', '3', '9', '0'], 5);
  const atMs = FROM + ((seed * 104_729) % (UNTIL - FROM));
  const at = localText(before.zone, atMs);
  const scripts = [before, after].map((plan) =>
    played(plan, pathScript(plan, { number, caller: '+17085550142', path, situation }, pick(ANSWERS, 11), at)),
  );
  const start = parseLocal(at, before.zone);
  const classes = instantClasses(before, number, NORMAL, FROM - DAY_MS, UNTIL + DAY_MS);
  const endMs = intervalEndMs(classes, intervalAt(classes, start.ok ? start.value : 0));
  if (scripts.some((call) => call.endMs >= endMs)) return null;
  const ends = [before, after].map((plan, index) => {
    const { kind, who } = endOf(plan, scripts[index]!);
    return `${kind} ${who.join(' ')}`;
  });
  return ends[0] === ends[1] ? null : number;
}
