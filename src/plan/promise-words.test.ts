import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import type { Plan } from './plan.ts';
import { promiseSchema, type CallPromise } from './promise.ts';
import { promiseGap, promiseSentence, promiseTitle } from './promise-words.ts';

const plan: Plan = {
  ...examplePlan,
  hours: { desk: { ...examplePlan.hours['desk']!, name: 'Desk hours' } },
  sites: { main: { name: 'Main office', areaCodes: [] } },
  modes: {
    snow: {
      name: 'Snow day',
      positions: [
        { id: 'normal', name: 'Normal' },
        { id: 'on', name: 'Snow day' },
      ],
      normal: 'normal',
    },
  },
  mailboxes: { oncall: { name: 'On-call mailbox', owners: [], urgent: true } },
};
const urgent: CallPromise = {
  number: 'main',
  presses: ['9'],
  when: { is: 'period', hours: 'desk', period: null },
  reaches: [{ to: 'person' }, { to: 'mailbox', mailbox: 'oncall' }],
  withinSeconds: 60,
  even: [{ kind: 'site', site: 'main' }],
};

it('says a promise as a manager would', () => {
  expect(promiseSentence(plan, urgent)).toBe(
    'A caller to Main line who presses 9 after hours reaches a person or On-call mailbox within 60 s, even when Main office is offline.',
  );
  expect(promiseTitle(plan, urgent)).toBe('Main line, press 9, after hours');
});

it('has words for every part a promise can have', () => {
  const long: CallPromise = {
    presses: ['1', '2'],
    when: { is: 'period', hours: 'desk', period: 'open' },
    reaches: [{ to: 'person', person: 'ann' }, { to: 'outside' }, { to: 'mailbox' }, { to: 'callback' }],
    withinSeconds: 300,
    even: [
      { kind: 'site', site: 'main' },
      { kind: 'mode', mode: 'snow', position: 'on' },
    ],
  };
  expect(promiseSentence(plan, long)).toBe(
    `A caller to any number who presses 1, then 2 during Open of Desk hours reaches ${plan.people['ann']!.name}, an outside service, a mailbox or a booked callback within 5 min, even when Main office is offline or Snow day is on.`,
  );
  expect(
    promiseSentence(plan, { ...long, presses: [], when: { is: 'always' }, withinSeconds: null, even: [] }),
  ).toContain('who presses nothing at any time reaches');
});

it('names the hours where there are several', () => {
  const two = { ...plan, hours: { ...plan.hours, other: plan.hours['desk']! } };
  expect(promiseSentence(two, urgent)).toContain('presses 9 outside Desk hours reaches');
});

it('says what a promise lacks, part by part', () => {
  const cases: [Partial<CallPromise>, RegExp | null][] = [
    [{}, null],
    [{ number: '' }, /number/],
    [{ when: { is: 'period', hours: 'gone', period: null } }, /hours/],
    [{ when: { is: 'period', hours: 'desk', period: 'siesta' } }, /lost that period/],
    [{ reaches: [{ to: 'person', person: 'gone' }] }, /person/],
    [{ reaches: [{ to: 'mailbox', mailbox: 'gone' }] }, /mailbox/],
    [{ even: [{ kind: 'site', site: 'gone' }] }, /site/],
    [{ even: [{ kind: 'mode', mode: 'snow', position: 'gone' }] }, /switch/],
  ];
  for (const [change, gap] of cases) {
    const promise = { ...urgent, ...change };
    expect(promiseSchema.safeParse(promise).success).toBe(true);
    if (gap === null) expect(promiseGap(plan, promise)).toBeNull();
    else expect(promiseGap(plan, promise)).toMatch(gap);
    expect(promiseSentence(plan, promise)).not.toContain('gone');
  }
});
