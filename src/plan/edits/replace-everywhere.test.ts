import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { TEMPLATES } from '../../samples/templates.ts';
import { runScenario } from '../../simulate/run-scenario.ts';
import { COLLECTIONS } from '../field.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { referencesOf, whereUsed } from '../references.ts';
import { replaceEverywhere, type Replacement } from './replace-everywhere.ts';
import { holidayChanges, type HolidayDay } from './replace-holidays.ts';
import { numberUses } from './replace-outside-number.ts';
import { mobilesOf, personIn, type KnownPerson } from './same-person.ts';

const documents = [
  ...SAMPLES.map(({ document }) => document),
  ...(await Promise.all(TEMPLATES.map(({ load }) => load()))),
];
const plans = documents.map((document): Plan => {
  const read = readPlan(document, KINDS);
  if (!read.ok) throw new Error('no plan');
  return read.value;
});
const [clinic, lawFirm] = plans as [Plan, Plan];

const replaced = (plan: Plan, replacement: Replacement): Plan => {
  const edit = replaceEverywhere(plan, KINDS, replacement);
  return edit === null ? plan : produce(plan, (draft) => edit.apply(draft));
};
const knownAs = ({ name, phones }: Plan['people'][string]): KnownPerson => ({
  name,
  numbers: mobilesOf({ name, phones }),
});

/** Each place whose value is not the same any more: its path, and what stood and stands there. */
function changes(
  before: unknown,
  after: unknown,
  path: string[] = [],
): { path: string[]; was: unknown; is: unknown }[] {
  if (before === after) return [];
  const inside = typeof before === 'object' && typeof after === 'object' && before !== null && after !== null;
  if (!inside) return [{ path, was: before, is: after }];
  const members = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...members].flatMap((key) =>
    changes((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], [...path, key]),
  );
}

function expectLaws(plan: Plan, replacement: Replacement): Plan {
  const after = replaced(plan, replacement);
  expect(readPlan(JSON.parse(JSON.stringify(after)), KINDS)).toEqual({ ok: true, value: after });
  const missing = referencesOf(after, KINDS).filter(
    ({ ref, id }) => id !== '' && !Object.hasOwn(after[COLLECTIONS[ref]], id),
  );
  expect(missing).toEqual([]);
  expect(replaced(after, replacement)).toEqual(after);
  return after;
}

describe.each(plans)('$name', (plan) => {
  const people = Object.keys(plan.people);
  const now = fc.record({
    name: fc.constantFrom('Ida Berg', 'Dr. Yara Young', 'A'.repeat(80), plan.people[people[0]!]!.name),
    numbers: fc.constantFrom([], ['+13035550177'], ['+13035550177', '+13035550178']),
  });

  it('has a person replaced: nobody is lost, nothing else is changed, and twice is once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), now, (id, by) => {
        const old = knownAs(plan.people[id]!);
        const after = expectLaws(plan, { of: 'person', old, now: by });
        if (personIn(plan, by).includes(id)) {
          expect(after).toEqual(plan);
          return;
        }
        expect(whereUsed(after, KINDS, 'person', id)).toEqual([]);
        expect(after.people[id]).toBeUndefined();
        const [next] = personIn(after, by);
        expect(whereUsed(after, KINDS, 'person', next!).length).toBeGreaterThanOrEqual(
          whereUsed(plan, KINDS, 'person', id).length > 0 ? 1 : 0,
        );
        const named = new Set(whereUsed(plan, KINDS, 'person', id).map(({ path }) => path.slice(0, -1).join('.')));
        for (const { path, was } of changes(plan, after)) {
          const about =
            (path[0] === 'people' && (path[1] === id || path[1] === next)) ||
            named.has(path.slice(0, -1).join('.')) ||
            // What a phone of theirs does in a test call, and how that ends.
            (path[0] === 'scenarios' && (path.includes('reactions') || was === id)) ||
            (typeof was === 'string' && was.includes(old.name.replace('Dr. ', '')));
          expect(about, path.join('.')).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('has a number replaced wherever calls are sent to it', () => {
    const mobiles = Object.values(plan.people).flatMap(mobilesOf);
    const outside = [...JSON.stringify(plan.flows).matchAll(/"e164":"(\+\d+)"/g)].map(([, e164]) => e164!);
    for (const old of new Set([...mobiles, ...outside])) {
      const uses = numberUses(plan, KINDS, old);
      expect(uses.length).toBeGreaterThan(0);
      const after = expectLaws(plan, { of: 'outside', old, now: '+442079460018' });
      expect(numberUses(after, KINDS, old)).toEqual([]);
      expect(numberUses(after, KINDS, '+442079460018')).toEqual(uses);
      // Put back, it is the same plan: nothing else was changed.
      expect(replaced(after, { of: 'outside', old: '+442079460018', now: old })).toEqual(plan);
      for (const [id, scenario] of Object.entries(after.scenarios))
        expect(runScenario(after, scenario).passed, id).toBe(runScenario(plan, plan.scenarios[id]!).passed);
    }
  });

  it('has its holidays replaced, and nothing but special days changes', () => {
    for (const { specialDays } of Object.values(plan.hours)) {
      if (specialDays.length < 2) continue;
      const days = [...specialDays.slice(1), boxingDay];
      const after = expectLaws(plan, { of: 'holidays', old: specialDays, now: days });
      expect(holidayChanges(after, specialDays, days)).toEqual([]);
      for (const { path } of changes(plan, after)) expect([path[0], path[2]]).toEqual(['hours', 'specialDays']);
    }
  });
});

const boxingDay: HolidayDay = {
  id: 'gb-boxing-day',
  name: 'Boxing Day',
  day: { rule: 'yearly', month: 12, day: 26 },
  effect: { kind: 'closed' },
};

it('lets somebody new take over the desk, the extension and the greeting, with a mobile of their own', () => {
  const old = { name: 'dana ortiz', numbers: [] };
  const after = replaced(clinic, { of: 'person', old, now: { name: 'Ida Berg', numbers: ['+13035550177'] } });
  const { name: _old, phones, ...rest } = clinic.people['dana-ortiz']!;
  expect(after.people['ida-berg']).toMatchObject({ ...rest, name: 'Ida Berg' });
  expect(after.people['ida-berg']!.phones).toEqual(
    phones.map((phone) => (phone.type === 'mobile' ? { ...phone, e164: '+13035550177' } : phone)),
  );
  expect(JSON.stringify(after)).not.toContain('Dana Ortiz');
  for (const [id, scenario] of Object.entries(after.scenarios))
    expect(runScenario(after, scenario).passed, id).toBe(runScenario(clinic, clinic.scenarios[id]!).passed);
});

it('lets somebody who is there take over, once in each team, and keeps what they have', () => {
  const team = Object.entries(clinic.teams).find(
    ([, { members }]) => members.includes('lena-fischer') && members.includes('marek-nowak'),
  )!;
  const after = replaced(clinic, {
    of: 'person',
    old: { name: 'Lena Fischer', numbers: [] },
    now: { name: 'Marek Nowak', numbers: ['+13035550177'] },
  });
  expect(after.people['marek-nowak']).toEqual(clinic.people['marek-nowak']);
  expect(after.teams[team[0]]!.members).toEqual(team[1].members.filter((id) => id !== 'lena-fischer'));
});

it('knows a person by a mobile that only they have, and leaves the office its name', () => {
  const known = { name: 'D. Ortiz', numbers: ['+13125550151'] };
  expect(personIn(clinic, known)).toEqual(['dana-ortiz']);
  const shared = produce(clinic, (draft) => {
    draft.people['lena-fischer']!.phones = draft.people['dana-ortiz']!.phones;
  });
  expect(personIn(shared, known)).toEqual([]);
  const called = produce(lawFirm, (draft) => {
    draft.name = 'James Pike';
  });
  const after = replaced(called, {
    of: 'person',
    old: { name: 'James Pike', numbers: [] },
    now: { name: 'Ida Berg', numbers: [] },
  });
  expect(after.name).toBe('James Pike');
  expect(after.people['james-pike']).toBeUndefined();
});

it('keeps a holiday that both lists have as the office keeps it, and closes on days whose period it does not have', () => {
  const [first, second] = clinic.hours['front-desk']!.specialDays as [HolidayDay, HolidayDay];
  const own = produce(clinic, (draft) => {
    draft.hours['front-desk']!.specialDays[0]!.off = true;
  });
  const party: HolidayDay = { ...boxingDay, id: second.id, effect: { kind: 'period', period: 'party' } };
  const after = replaced(own, {
    of: 'holidays',
    old: clinic.hours['front-desk']!.specialDays,
    now: [{ ...first, name: 'Another name' }, party],
  });
  expect(after.hours['front-desk']!.specialDays).toEqual([
    { ...first, off: true },
    { ...party, effect: { kind: 'closed' } },
  ]);
});
