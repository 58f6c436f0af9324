import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneText } from '../../engine/phone-text.ts';
import { KINDS } from '../../kinds/registry.ts';
import { mapStrings } from '../../plan/map-strings.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { runScenario } from '../../simulate/run-scenario.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { planForVisitors } from './plan-for-visitors.ts';
import { redactPlan } from './redact-plan.ts';
import { standIns } from './stand-ins.ts';

const OFFICES = ['clinic', 'law-firm', 'property-manager'] as const;
const businessNumbers = (plan: Plan): string[] => Object.values(plan.numbers).map(({ e164 }) => e164);

/** Found by its form alone, without the code under test: every whole telephone number that is not the office's own. */
function personalNumbers(plan: Plan): string[] {
  const all = JSON.stringify(plan).match(/\+1\d{10}(?!\d)/g) ?? [];
  return [...new Set(all)].filter((number) => !businessNumbers(plan).includes(number) && !number.startsWith('+1900'));
}

/** Every text of a document, names of members too, as its digits alone. */
function digitsOf(document: unknown): string[] {
  const texts: string[] = [];
  const keep = (text: string): string => {
    texts.push(text.replace(/\D/g, ''));
    return text;
  };
  mapStrings(document, keep, keep);
  return texts;
}

const WRITTEN: readonly ((e164: string) => string)[] = [
  (e164) => e164,
  phoneText,
  (e164) => e164.slice(2),
  (e164) => `${e164.slice(2, 5)}-${e164.slice(5, 8)}-${e164.slice(8)}`,
  (e164) => `1.${e164.slice(2, 5)}.${e164.slice(5, 8)}.${e164.slice(8)}`,
  (e164) => `+1 (${e164.slice(2, 5)}) ${e164.slice(5, 8)} ${e164.slice(8)}`,
  (e164) => e164.slice(1).split('').join(', '),
  (e164) => `${e164.slice(5, 8)}–${e164.slice(8)}`,
];

describe.each(OFFICES)('the redacted plan of %s', (id) => {
  const plan = samplePlan(id);
  const personal = personalNumbers(plan);
  const redacted = redactPlan(plan);

  it('is a plan, keeps the office’s own numbers, and has no personal one in any writing', () => {
    expect(personal.length).toBeGreaterThan(4);
    expect(readPlan(structuredClone(redacted), KINDS)).toMatchObject({ ok: true });
    expect(businessNumbers(redacted)).toEqual(businessNumbers(plan));
    const digits = digitsOf(redacted);
    for (const number of personal) expect(digits.filter((text) => text.includes(number.slice(-7)))).toEqual([]);
  });

  it('plays every test call to the same end as the true one', () => {
    for (const [name, scenario] of Object.entries(redacted.scenarios)) {
      const before = runScenario(plan, plan.scenarios[name]!);
      const after = runScenario(redacted, scenario);
      expect(after.problem, scenario.name).toBe(null);
      expect(after.walk?.outcome.kind).toBe(before.walk?.outcome.kind);
      expect(after.walk?.endMs).toBe(before.walk?.endMs);
      expect(after.walk?.trace.map(({ code, atMs }) => [code, atMs])).toEqual(
        before.walk?.trace.map(({ code, atMs }) => [code, atMs]),
      );
    }
  });

  it('hides a number that somebody wrote into words, however they wrote it', () => {
    const words = fc.record({
      number: fc.constantFrom(...personal),
      write: fc.constantFrom(...WRITTEN),
      before: fc.constantFrom('', 'Call ', 'Ring 2 times, then ', '☎️ ', 'Ext. 204: '),
      after: fc.constantFrom('', '.', ' after 5 pm', ' (home)'),
    });
    const [prompt] = Object.keys(plan.prompts);
    const [mailbox] = Object.keys(plan.mailboxes);
    fc.assert(
      fc.property(words, ({ number, write, before, after }) => {
        const text = `${before}${write(number)}${after}`;
        const written: Plan = {
          ...plan,
          prompts: { ...plan.prompts, [prompt!]: { ...plan.prompts[prompt!]!, text } },
          mailboxes: { ...plan.mailboxes, [mailbox!]: { ...plan.mailboxes[mailbox!]!, name: text } },
        };
        const shown = redactPlan(written);
        for (const one of [shown.prompts[prompt!]!.text, shown.mailboxes[mailbox!]!.name]) {
          expect(one.replace(/\D/g, '')).not.toContain(number.slice(-7));
          expect(one.replace(/[\d•]/g, '')).toBe(text.replace(/\d/g, ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});

const clinic = samplePlan('clinic');

it('says the office’s own number as it is, and a stranger’s in a name not at all', () => {
  const text = 'Call (312) 555-0100, or 800-222-1222 for poison control.';
  const shown = redactPlan({
    ...clinic,
    prompts: { ...clinic.prompts, lunch: { ...clinic.prompts['lunch']!, text } },
    teams: { ...clinic.teams, late: { name: 'Bob at home 414 288 7777, 555-0100 by day, 2026-2027', members: [] } },
  });
  expect(shown.prompts['lunch']!.text).toBe(text);
  expect(shown.teams['late']!.name).toBe('Bob at home ••• ••• ••••, 555-0100 by day, 2026-2027');
});

it('takes a recording away that still says a number its words do not say any more', () => {
  const recording = { sha256: 'a'.repeat(64), mediaType: 'audio/mpeg', ms: 900, ofText: 'b'.repeat(64) } as const;
  const prompts = {
    told: { name: 'Told', text: 'Ring Dana at 312-555-0151.', recording },
    kept: { name: 'Kept', text: 'Good morning.', recording },
  };
  const shown = redactPlan({ ...clinic, prompts: { ...clinic.prompts, ...prompts } });
  expect(shown.prompts['told']!.text).toMatch(/^Ring Dana at 312-555-01\d\d\.$/);
  expect(shown.prompts['told']!.recording).toBeUndefined();
  expect(shown.prompts['kept']!.recording).toEqual(recording);
});

it('gives every number one of its own, from nobody, that begins as far as the plan asks', () => {
  const firm = samplePlan('law-firm');
  const made = standIns(firm);
  expect(new Set(made.values()).size).toBe(made.size);
  for (const [number, standIn] of made) {
    expect(standIn.slice(0, 5)).toBe(number.slice(0, 5));
    if (number !== '+12125550193') expect(standIn).toMatch(/^\+1\d{3}55501\d\d$/);
  }
  // Clients of one block of numbers stay clients.
  expect(made.get('+12125550193')).toMatch(/^\+1212555019[^3]$/);
  const abroad = { ...clinic.people['dana-ortiz']!, name: 'Kim' };
  abroad.phones = [{ id: 'm', type: 'mobile', e164: '+447911123456', ringSeconds: 20, pressOne: true }];
  const british = standIns({ ...clinic, people: { ...clinic.people, kim: abroad } }).get('+447911123456');
  expect(british).toMatch(/^\+44791\d{7}$/);
  expect(british).not.toBe('+447911123456');
});

it('shows visitors neither providers nor test calls nor names of callers; notes and numbers only where allowed', () => {
  const firm = samplePlan('law-firm');
  const [flow] = Object.keys(firm.layout.flows);
  const plan: Plan = {
    ...firm,
    continuity: { carrier: { name: 'Prairie Telecom', account: 'A-17' } },
    layout: {
      flows: {
        ...firm.layout.flows,
        [flow!]: { ...firm.layout.flows[flow!]!, notes: { n: { x: 0, y: 0, text: 'Alarm code 4711' } } },
      },
    },
  };
  const closed = JSON.stringify(planForVisitors(plan, false));
  const open = JSON.stringify(planForVisitors(plan, true));
  for (const text of ['Prairie', 'A-17', firm.callerLists['clients']!.entries[0]!.label ?? 'no label']) {
    expect(closed).not.toContain(text);
    expect(open).not.toContain(text);
  }
  expect(closed).not.toContain('4711');
  expect(closed).not.toContain('+19175550161');
  expect(open).toContain('4711');
  expect(open).toContain('+19175550161');
});
