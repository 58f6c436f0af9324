import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { checkPlan } from './check-plan.ts';
import { PROVEN_RULES } from './prove/graded.ts';
import { loadPhoneRule } from './phone-validity.ts';
import { planOf, soundPlan, step } from './plan-of.fixture.ts';
import { RULES } from './rules/all.ts';
import { FIXED, isFixed, SEVERITIES } from './severities.ts';
import { readSeverities } from './severity-overrides.ts';

const ids = async () => [...[...RULES, await loadPhoneRule()].map((rule) => rule.id), ...PROVEN_RULES];
const sources = Object.values(
  import.meta.glob<string>(['./rules/*.ts', './prove/*.ts', '!./**/*.test.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
/** A mailbox of which nobody is told, and a flow without a way out of its menu. */
const poor = { ...soundPlan, mailboxes: { front: { ...soundPlan.mailboxes['front']!, owners: [] } } };
const broken = planOf({ start: step('incoming-call', 'In') });
const graded = (plan: typeof poor, severities: Parameters<typeof readSeverities>[0]) => {
  const read = readSeverities(severities);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkPlan(plan, KINDS, { severities: read.value }).map(({ rule, severity }) => `${rule} ${severity}`);
};

it('has a line for every rule, and none for a rule that does not exist', async () => {
  const lines = Object.keys(SEVERITIES).filter((key) => !key.includes('/'));
  expect(lines.sort()).toEqual((await ids()).sort());
  for (const rule of FIXED) expect(lines).toContain(rule);
});

it('has variants only where a rule reports them, or the calendar does', () => {
  const all = sources.join('\n');
  for (const key of Object.keys(SEVERITIES)) {
    const [rule, variant] = key.split('/');
    if (variant === undefined) continue;
    expect(Object.keys(SEVERITIES), key).toContain(rule);
    expect(all.includes(`'${variant}'`) || all.includes(`${variant}: '`), key).toBe(true);
  }
});

it('lets a workspace find things graver, less grave, or no matter at all', () => {
  expect(graded(poor, {})).toEqual(['mailbox-without-owner warning']);
  expect(graded(poor, { 'mailbox-without-owner': 'error' })).toEqual(['mailbox-without-owner error']);
  expect(graded(poor, { 'mailbox-without-owner': 'off' })).toEqual([]);
  // The line of a variant says nothing of the rule's other cases.
  expect(graded(poor, { 'mailbox-without-owner/unused': 'off' })).toEqual(['mailbox-without-owner warning']);
});

it('lets nobody turn off what keeps calls from being lost', () => {
  expect(isFixed('unwired-exit')).toBe(true);
  expect(isFixed('unwired-exit/unreached')).toBe(false);
  expect(readSeverities({ 'unwired-exit': 'off' })).toMatchObject({ ok: false, error: [{ path: 'unwired-exit' }] });
  // Not by a list that was made without reading it either.
  const findings = checkPlan(broken, KINDS, { severities: { 'unwired-exit': 'off' } });
  expect(findings.filter(({ rule }) => rule === 'unwired-exit').map(({ severity }) => severity)).toEqual(['error']);
});

it('refuses what it cannot use, and says what could stand there', () => {
  for (const json of [null, [], 'off'])
    expect(readSeverities(json)).toMatchObject({ ok: false, error: [{ code: 'wrong-type' }] });
  expect(readSeverities({ 'menu-dept': 'off', 'menu-depth': 'fatal' })).toMatchObject({
    ok: false,
    error: [
      { path: 'menu-dept', found: 'a rule that does not exist' },
      { path: 'menu-depth', found: '"fatal"', expected: 'one of error, warning, hint, off' },
    ],
  });
  const mistyped = readSeverities({ 'spoken-key': 'off' });
  expect(mistyped.ok ? '' : mistyped.error[0]!.expected).toContain('spoken-keys');
});
