import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { randomPlan } from '../../simulate/random-plan.ts';
import { checkPlan } from '../check-plan.ts';
import type { Finding } from '../finding.ts';
import { PROVEN_RULES } from '../prove/graded.ts';
import { prove } from '../prove/prove.ts';
import { planOf, soundPlan, step } from '../plan-of.fixture.ts';
import type { QuickFix } from './quick-fix.ts';
import { FIXERS, quickFixesFor } from './quick-fixes-for.ts';

const fromMs = Date.parse('2026-11-24T10:07:00-06:00');
const check = (plan: Plan): Finding[] => checkPlan(plan, KINDS, { fromMs });
const checkAndProve = (plan: Plan): Finding[] => [...check(plan), ...prove(plan, KINDS, fromMs).findings];
const errorsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');
/** Errors that were there neither under this id, which may hold a place in a list, nor in these words, which may list names. */
function addedTo(before: readonly Finding[], after: readonly Finding[]): string[] {
  const known = new Set(errorsOf(before).flatMap(({ id, rule, message }) => [id, `${rule}: ${message}`]));
  return errorsOf(after).flatMap(({ id, rule, message }) =>
    known.has(id) || known.has(`${rule}: ${message}`) ? [] : [`${id}: ${message}`],
  );
}
const mend = (plan: Plan, { edit }: QuickFix): Plan => produce(plan, (draft) => edit.apply(draft));
const fixesOf = (plan: Plan, rule: string) =>
  check(plan).flatMap((finding) => (finding.rule === rule ? quickFixesFor(plan, finding) : []));

/** The law: the finding is gone, nothing became an error, and the plan is still one that can be read. */
function holds(plan: Plan, found: readonly Finding[], finding: Finding, fix: QuickFix, look = check): void {
  const after = mend(plan, fix);
  const findings = look(after);
  const words = `${finding.id}: ${fix.label}`;
  expect(
    findings.map(({ id }) => id),
    words,
  ).not.toContain(finding.id);
  expect(addedTo(found, findings), words).toEqual([]);
  expect(readPlan(JSON.parse(JSON.stringify(after)), KINDS).ok, words).toBe(true);
  expect(fix.edit.label).toBe(fix.label);
}

const desk = soundPlan.hours['desk']!;
const nights = examplePlan.rotations['nights']!;
const { ann, bob } = examplePlan.people;
const [annDesk, annMobile] = ann!.phones;
const menu = (settings: Record<string, unknown>, next: Record<string, string> = { one: 'box', two: 'box' }) =>
  planOf({
    menu: step('menu', 'Main menu', { prompt: 'choices', ...settings }, next),
    box: step('voicemail', 'Take a message'),
  });
const twoKeys = (first: string, second: string) => [
  { id: 'one', key: first, label: 'Sales' },
  { id: 'two', key: second, label: 'Billing' },
];
const mobile = (change: object) =>
  ({ ...soundPlan, people: { ann: { ...ann!, phones: [{ ...annMobile!, ...change }] }, bob: bob! } }) as Plan;
const withWords = (from: string, to: string): Plan => ({
  ...soundPlan,
  prompts: {
    choices: { ...soundPlan.prompts['choices']!, replacements: [{ id: 'r', from, to, text: 'For sales, press 1.' }] },
  },
});
const onCall = (change: Partial<typeof nights>) =>
  planOf({ rota: step('on-call', 'On call') }, { rotations: { nights: { ...nights, ...change } } });
/** Whom nobody answers ends with Bob, who has no mailbox. */
const fallsBackToBob: Plan = {
  ...planOf({ team: step('ring-team', 'Ring the desk') }),
  people: { ann: ann!, bob: { ...bob!, mailbox: undefined } as typeof bob & object },
  numbers: { main: { ...examplePlan.numbers['main']!, fallback: { to: 'person', person: 'bob' } } },
};

/** A plan with the problem of each rule that has a fix, and what is proposed for it. */
const BROKEN: Readonly<Record<string, [Plan, string]>> = {
  'unwired-exit': [menu({ keys: twoKeys('1', '2') }, { one: 'box' }), 'Connect it to “Take a message”'],
  'menu-without-way-on': [
    menu({ keys: twoKeys('1', '2') }, { one: 'box', two: 'box', noInput: 'menu' }),
    'Connect it to “Take a message”',
  ],
  'dangling-wire': [
    menu({ keys: twoKeys('1', '2') }, { one: 'box', two: 'box', old: 'box', noInput: 'gone' }),
    'Remove the wire',
  ],
  'unreachable-step': [
    planOf({
      start: step('incoming-call', 'In', {}, { next: 'box' }),
      box: step('voicemail', 'Box'),
      left: step('hang-up', 'Left'),
    }),
    'Delete “Left”',
  ],
  'endless-loop': [
    planOf({
      menu: step('menu', 'Main menu', {}, { 'key-1': 'team', noInput: 'team' }),
      team: step('ring-team', 'Ring the desk', {}, { noAnswer: 'menu' }),
    }),
    'Remove the wire from “Ring the desk” to “Main menu”',
  ],
  'caller-lost': [fallsBackToBob, 'Let callers of “Main line” leave a message in “Front desk mailbox”'],
  'fallback-reaches-nobody': [fallsBackToBob, 'Let callers of “Main line” leave a message in “Front desk mailbox”'],
  'kind-checks': [menu({ keys: twoKeys('1', '1') }), 'Give “Billing” key 2'],
  'spoken-keys': [menu({ keys: twoKeys('1', '2') }), 'Say “For Billing, press 2.”'],
  'silent-hang-up': [planOf({ end: step('hang-up', 'End') }), 'Say “Thank you, goodbye.”'],
  'input-timeout': [menu({ keys: twoKeys('1', '2'), firstKeySeconds: 2 }), 'Wait 5 s'],
  'menu-plays': [menu({ keys: twoKeys('1', '2'), plays: 1 }), 'Play it three times'],
  'queue-silent': [
    planOf({ q: step('call-queue', 'Queue', { announcePosition: false, announceWait: false }) }),
    'Say the caller’s place',
  ],
  'queue-without-way-out': [
    planOf({ q: step('call-queue', 'Queue', { maxWaitSeconds: 900 }) }),
    'Let them wait 5 min at most',
  ],
  'sensitive-digits': [
    planOf({ ask: step('collect-digits', 'Ask', { maxDigits: 16 }) }),
    'Keep the digits out of logs',
  ],
  'ring-too-short': [planOf({ t: step('ring-team', 'Ring', { allSeconds: 5 }) }), 'Ring for 20 s'],
  'mobile-without-press-one': [mobile({ pressOne: false }), 'Ask to press 1'],
  'mobile-rings-too-short': [mobile({ ringSeconds: 8 }), 'Ring for 20 s'],
  'mailbox-without-owner': [
    { ...soundPlan, mailboxes: { front: { ...soundPlan.mailboxes['front']!, owners: [] } } },
    'Tell Ann Lee of its messages',
  ],
  'urgent-path-unattended': [
    menu({ keys: [{ id: 'one', key: '9', label: 'Urgent' }] }),
    'Let messages in “Front desk mailbox” alert its owners',
  ],
  'person-twice-in-team': [
    { ...soundPlan, teams: { 'desk-team': { name: 'Front desk', members: ['ann', 'bob', 'ann'] } } },
    'Keep Ann Lee once',
  ],
  'duplicate-extension': [
    { ...soundPlan, people: { ann: ann!, bob: { ...bob!, extension: '101' } } },
    'Give them extension 102',
  ],
  'extension-is-emergency-number': [
    { ...soundPlan, people: { ann: { ...ann!, extension: '911' }, bob: bob! } },
    'Give them extension 912',
  ],
  'shift-unknown-period': [
    { ...soundPlan, people: { ann: { ...ann!, shift: { hours: 'desk', periods: ['open', 'old'] } }, bob: bob! } },
    'Let them work in “Open”',
  ],
  'switch-without-normal': [
    { ...soundPlan, modes: { snow: { ...examplePlan.modes['snow']!, normal: 'gone' } } },
    'Let it rest in “Normal”',
  ],
  'number-without-flow': [
    {
      ...soundPlan,
      numbers: {
        ...soundPlan.numbers,
        two: { name: 'Two', e164: '+13125550101', fallback: { to: 'mailbox', mailbox: 'front' } },
      },
    },
    'Lead it to “Main line”',
  ],
  'replacement-over': [withWords('2026-01-01', '2026-01-02'), 'Remove the old words'],
  'replacement-dates': [withWords('2027-02-01', '2027-01-01'), 'Exchange the two dates'],
  'special-day-over': [
    {
      ...soundPlan,
      hours: {
        desk: {
          ...desk,
          specialDays: [
            ...desk.specialDays,
            { id: 'm', name: 'Moving', day: { rule: 'date', date: '2026-01-05' }, effect: { kind: 'closed' } },
          ],
        },
      },
    },
    'Remove “Moving”',
  ],
  'period-never-holds': [
    { ...soundPlan, hours: { desk: { ...desk, periods: [...desk.periods, { id: 'late', name: 'Late' }] } } },
    'Remove “Late”',
  ],
  'rotation-empty-level': [
    onCall({ levels: [...nights.levels, { id: 'third', people: [], weeksEach: 1 }] }),
    'Remove the empty level',
  ],
  'rotation-dates': [onCall({ until: '2027-06-30' }), 'Remove its last day'],
  'rotation-ends-soon': [onCall({ until: '2026-11-30' }), 'Remove its last day'],
  'no-entry-number': [
    {
      ...soundPlan,
      flows: { ...soundPlan.flows, night: { ...Object.values(soundPlan.flows)[0]!, name: 'Night' } },
    },
    'Remove “Night”',
  ],
  'unused-thing': [{ ...soundPlan, modes: examplePlan.modes }, 'Remove “Snow day”'],
};

it('has a broken plan here for every rule with a fix, and at least a dozen of them', () => {
  expect(Object.keys(BROKEN).sort()).toEqual(Object.keys(FIXERS).sort());
  expect(Object.keys(FIXERS).length).toBeGreaterThanOrEqual(12);
});

describe.each(Object.entries(BROKEN))('%s', (rule, [plan, label]) => {
  it(`offers “${label}”, which mends it and breaks nothing`, () => {
    const look = PROVEN_RULES.some((proven) => proven === rule) ? checkAndProve : check;
    const found = look(plan);
    const offered = found
      .filter((finding) => finding.rule === rule)
      .flatMap((finding) => quickFixesFor(plan, finding).map((fix) => ({ finding, fix })));
    expect(offered.map(({ fix }) => fix.label)).toContain(label);
    for (const { finding, fix } of offered) holds(plan, found, finding, fix, look);
  });
});

it('mends findings of random plans without breaking anything', () => {
  const mended = new Map<string, number>();
  for (let seed = 1; seed <= 12; seed += 1) {
    const plan = randomPlan(seed, KINDS);
    const found = check(plan);
    const seen = new Set<string>();
    for (const finding of found) {
      // One of a rule and plan: others of it seldom differ, and every one costs a check of the whole plan.
      if (seen.has(finding.rule)) continue;
      for (const fix of quickFixesFor(plan, finding)) {
        seen.add(finding.rule);
        holds(plan, found, finding, fix);
        mended.set(finding.rule, (mended.get(finding.rule) ?? 0) + 1);
      }
    }
  }
  expect(mended.size).toBeGreaterThan(10);
}, 60_000);

it('makes a step that takes messages where the flow has none, beside the step and on free room', () => {
  const lone = planOf({ start: step('incoming-call', 'In') });
  const positions = { start: { x: 0, y: 0 }, other: { x: 332, y: 20 } };
  const plan = {
    ...lone,
    layout: { flows: { main: { positions, notes: { hint: { x: 300, y: 380, text: 'Ask Ann' } }, groups: {} } } },
  };
  const [fix] = fixesOf(plan, 'unwired-exit');
  expect(fix!.label).toBe('Take a message in “Front desk mailbox”');
  const after = mend(plan, fix!);
  const made = fix!.edit.made![0]!;
  expect(after.flows['main']!.nodes['start']!.next).toEqual({ next: made });
  expect(after.layout.flows['main']!.positions[made]).toEqual({ x: 332, y: 720 });
});

it('leads the way that most calls take to what follows its other ways, before any mailbox', () => {
  const plan = planOf({
    start: step('incoming-call', 'In', {}, { next: 'hours' }),
    hours: step('hours-branch', 'Open?', {}, { lunch: 'box', otherwise: 'team' }),
    team: step('ring-team', 'Ring the desk'),
    box: step('voicemail', 'Take a message'),
  });
  expect(fixesOf(plan, 'unwired-exit').map(({ label }) => label)).toEqual([
    'Connect it to “Ring the desk”',
    'Connect it to “Take a message”',
  ]);
});

it('thinks first of the mailbox that is named as the key is', () => {
  const keys = [
    { id: 'one', key: '1', label: 'Sales' },
    { id: 'two', key: '2', label: 'Billing' },
  ];
  const plan = menu({ keys }, { one: 'box' });
  const mailboxes = { ...plan.mailboxes, billing: { name: 'Billing mailbox', owners: ['ann'], urgent: false } };
  expect(fixesOf({ ...plan, mailboxes }, 'unwired-exit').map(({ label }) => label)).toEqual([
    'Take a message in “Billing mailbox”',
    'Connect it to “Take a message”',
  ]);
  const untold = { ...mailboxes, billing: { ...mailboxes.billing, owners: [] } };
  expect(fixesOf({ ...plan, mailboxes: untold }, 'unwired-exit')).toHaveLength(1);
});

it('offers nothing where a person has to decide', () => {
  const strangers = { ann: { ...ann!, mailbox: undefined }, bob: bob! };
  const nobody = {
    ...soundPlan,
    people: strangers,
    mailboxes: { front: { ...soundPlan.mailboxes['front']!, owners: [] } },
  };
  expect(fixesOf(nobody as Plan, 'mailbox-without-owner')).toEqual([]);
  expect(fixesOf(planOf({ start: step('incoming-call', 'In') }, { mailboxes: {} }), 'unwired-exit')).toEqual([]);
  expect(fixesOf(mobile({ e164: annDesk!.id }), 'no-such-rule')).toEqual([]);
});

describe('a circle', () => {
  const wait = (next: Record<string, string>) => step('announcement', 'One moment', {}, next);
  const fixes = (plan: Plan) =>
    prove(plan, KINDS, fromMs).findings.flatMap((finding) =>
      finding.rule === 'endless-loop' ? quickFixesFor(plan, finding).map((fix) => ({ finding, fix })) : [],
    );

  it('is opened where the safety net catches, not where a step must lead on', () => {
    const [offered, ...others] = fixes(
      planOf({
        team: step('ring-team', 'Ring', {}, { noAnswer: 'wait', unavailable: 'wait' }),
        wait: wait({ next: 'team' }),
      }),
    );
    expect(offered!.fix.label).toBe('Remove the wire from “Ring” to “One moment”');
    expect(others).toEqual([]);
  });

  it('is led to a mailbox where none of its steps can do without a wire', () => {
    const plan = planOf({
      hours: step('hours-branch', 'Open?', {}, { open: 'wait', lunch: 'box', otherwise: 'box' }),
      wait: wait({ next: 'hours' }),
      box: step('voicemail', 'Take a message'),
    });
    const [offered] = fixes(plan);
    expect(offered!.fix.label).toBe('Connect it to “Take a message”');
    holds(plan, checkAndProve(plan), offered!.finding, offered!.fix, checkAndProve);
  });

  it('has no fix once the call that shows it gets out', () => {
    const plan = planOf({ team: step('ring-team', 'Ring', {}, { noAnswer: 'wait' }), wait: wait({ next: 'team' }) });
    const [offered] = fixes(plan);
    expect(quickFixesFor(mend(plan, offered!.fix), offered!.finding)).toEqual([]);
  });
});
