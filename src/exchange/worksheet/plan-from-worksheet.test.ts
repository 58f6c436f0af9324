import { describe, expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { plainCall } from '../../plan/call-script.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { problemText } from '../../plan/plan-problem.ts';
import type { Plan } from '../../plan/plan.ts';
import { runScenario } from '../../simulate/run-scenario.ts';
import { walk } from '../../simulate/walk.ts';
import { outcomeWho } from '../../engine/call.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import { loadReadPhone } from '../read-phone.ts';
import { DENTAL, LAW, PLUMBING } from './offices.fixture.ts';
import { planFromWorksheet } from './plan-from-worksheet.ts';
import type { Worksheet } from './worksheet.ts';

const TODAY = '2026-11-24';
const NOW_MS = Date.parse('2026-11-24T10:07:00-06:00');
const readPhone = await loadReadPhone('US');

function planOf(sheet: Worksheet): Plan {
  const made = planFromWorksheet(sheet, { kinds: KINDS, readPhone, today: TODAY });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

/** How a call ends in which everybody answers unless told otherwise, such as "answered maria-lopez". */
function end(plan: Plan, at: string, keys: string[] = [], silent: string[] = [], number = 'main'): string {
  const reactions = Object.fromEntries(silent.map((who) => [who, { does: 'noAnswer' as const }]));
  const played = walk(plan, { ...plainCall(number, at), keys, reactions });
  if (!played.ok) throw new Error(played.error);
  return `${played.value.outcome.kind} ${outcomeWho(played.value.outcome) ?? ''}`.trim();
}

describe.each([
  ['dental practice', DENTAL],
  ['plumbing firm', PLUMBING],
  ['law firm', LAW],
])('%s', (_, sheet) => {
  const plan = planOf(sheet);

  it('is a plan that parses, without an error or warning, and keeps its promises whatever happens', async () => {
    const read = parsePlan(JSON.stringify(plan), KINDS);
    expect(read.ok ? [] : read.error.map(problemText)).toEqual([]);
    const { findings, proof } = await checkAndProve(plan, { nowMs: NOW_MS });
    expect(
      findings.filter(({ severity }) => severity !== 'hint').map(({ id, message }) => `${id}: ${message}`),
    ).toEqual([]);
    expect(proof.limits).toEqual([]);
    expect(proof.promises.map(({ is }) => is)).toEqual(proof.promises.map(() => 'kept'));
  });

  it('comes with test calls that end as the sheet says', () => {
    const results = Object.entries(plan.scenarios).map(
      ([id, scenario]) => `${id}: ${runScenario(plan, scenario).problem ?? 'ok'}`,
    );
    expect(results.filter((result) => !result.endsWith(': ok'))).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(4);
  });
});

it('answers the dental practice’s callers as its sheet says', () => {
  const plan = planOf(DENTAL);
  expect(end(plan, '2026-12-01T10:07', ['1'])).toBe('answered maria-lopez');
  expect(end(plan, '2026-12-01T10:07', ['2'])).toBe('answered sue-hall');
  expect(end(plan, '2026-12-01T10:07', ['2'], ['sue-hall', 'ivan-cole'])).toBe('answered maria-lopez');
  expect(end(plan, '2026-12-01T12:30')).toBe('message front-desk-mailbox');
  expect(end(plan, '2026-12-01T12:30', ['9'])).toMatch(/^answered (kim-park|lee-moss)$/);
  expect(end(plan, '2026-12-01T22:10', ['9'], ['kim-park', 'lee-moss'])).toBe('message urgent-mailbox');
  expect(end(plan, '2026-12-25T10:07')).toBe('message front-desk-mailbox');
  expect(plan.prompts['main-menu']!.text).toBe(
    'Thank you for calling Bright Smile Dental. If this is an emergency, please hang up and call 911. For appointments, press 1. For the hygienists, press 2. For the front desk, press 0.',
  );
  expect(plan.prompts['holiday']!.text).toContain(
    'The practice is closed today for the holiday. We are open again at {opens next}.',
  );
});

it('answers the plumbing firm’s callers as its sheet says', () => {
  const plan = planOf(PLUMBING);
  expect(end(plan, '2026-12-01T10:07')).toBe('answered rose-harrow');
  expect(end(plan, '2026-12-01T12:10')).toBe('answered rose-harrow');
  expect(end(plan, '2026-12-01T10:07', [], ['rose-harrow', 'bert-harrow'])).toBe('message dispatch-mailbox');
  expect(end(plan, '2026-12-01T23:00')).toBe('message dispatch-mailbox');
  expect(end(plan, '2026-12-01T23:00', ['1'])).toBe('answered al-dunn');
  expect(end(plan, '2026-12-01T23:00', ['1'], ['al-dunn'])).toBe('answered bert-harrow');
  expect(end(plan, '2026-12-25T10:07', ['1'], [], 'number-on-the-vans')).toMatch(/^answered (al-dunn|jo-petty)$/);
  expect(plan.prompts['greeting']!.text).toBe(
    'Thank you for calling Harrow & Sons Plumbing. This call may be recorded.',
  );
  expect(plan.prompts['closed']!.text).toMatch(
    /For a burst pipe or no water, press 1\. To leave a message, press 2\.$/,
  );
});

it('answers the law firm’s callers in two languages as its sheet says', () => {
  const plan = planOf(LAW);
  expect(end(plan, '2026-12-01T10:07', ['1', '4'])).toMatch(/^answered (elena-vega|paul-alder)$/);
  expect(end(plan, '2026-12-01T10:07', ['1', '200'])).toBe('answered nora-finch');
  expect(end(plan, '2026-12-01T12:30', ['2'])).toBe('answered luis-ortega');
  expect(end(plan, '2026-12-01T12:30', ['2'], ['luis-ortega', 'elena-vega'])).toBe('message messages-in-spanish');
  expect(end(plan, '2026-12-01T22:10')).toBe('answeredOutside +12125550190');
  expect(end(plan, '2026-12-24T13:00')).toBe('answeredOutside +12125550190');
  expect(end(plan, '2026-12-24T10:07', ['1', '1'])).toMatch(/^answered/);
  expect(end(plan, '2026-12-25T10:07')).toBe('answeredOutside +12125550190');
  expect(end(plan, '2026-12-01T10:07', [], ['elena-vega'], 'elena-vega-direct')).toBe('message mailbox-of-elena-vega');
  expect(end(plan, '2026-12-01T22:10', [], [], 'elena-vega-direct')).toBe('answeredOutside +12125550190');
  expect(plan.people['luis-ortega']!.phones[0]).toMatchObject({ type: 'desk', site: 'riverside' });
});

it('keeps what no call depends on as notes and facts', () => {
  const plan = planOf(DENTAL);
  const notes = Object.values(plan.layout.flows['main']!.notes)
    .map(({ text }) => text)
    .join('\n');
  expect(notes).toContain('Still to ask');
  expect(notes).toContain('Whom do you call when the internet is down?');
  expect(notes).toContain('Main number: Mesa Telecom, shows “BRIGHT SMILE”');
  expect(plan.continuity).toEqual({
    carrier: { name: 'Mesa Telecom', support: '(303) 555-0180' },
    devices: 'Alarm line at the back door',
  });
});
