import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { planOf, step } from '../verify/plan-of.fixture.ts';
import { plainText, renderLine } from './render-trace.ts';

const NOW = Date.UTC(2026, 10, 24, 16, 7); // Tuesday 10:07 in Chicago
const HOUR = 3_600_000;
const plan = planOf({ hours: step('hours-branch', 'Hours'), rota: step('on-call', 'On call') });
const say = (node: string, code: string, args: Record<string, string | number>, of: Plan = plan) =>
  plainText(renderLine(of, KINDS, { atMs: NOW, call: 'c', flow: 'main', node, code, args }, null));

it('says until when somebody closed: the time, with its day where that is not today, or that no end is known', () => {
  const closed = (until: number, of?: Plan) => say('hours', 'hours.overrideClosed', { hours: 'desk', until }, of);
  expect(closed(NOW + HOUR)).toBe('Desk hours is closed (somebody closed it until 11:07)');
  expect(closed(NOW + 24 * HOUR)).toBe('Desk hours is closed (somebody closed it until 10:07 on Wed, Nov 25, 2026)');
  expect(closed(Number.MAX_SAFE_INTEGER)).toBe('Desk hours is closed (somebody closed it for now)');
});

it('tells times by the clock of the hours, their site’s where they have none of their own', () => {
  const sites = { main: { ...examplePlan.sites['main']!, zone: 'America/Detroit' } };
  const abroad = { ...plan, sites, hours: { desk: { ...examplePlan.hours['desk']!, site: 'main' } } };
  const args = { hours: 'desk', until: NOW + HOUR };
  expect(say('hours', 'hours.overrideClosed', args, abroad)).toContain('until 12:07');
  expect(say('hours', 'hours.otherwise', args, abroad)).toMatch(/^11:07 Detroit time is outside/);
});

it('names one phone or all that ring for whoever is on call', () => {
  const rings = (phones: string) =>
    say('rota', 'onCall.rings', { person: 'ann', phones, seconds: 25, level: 1, rotation: 'nights' });
  expect(rings('mobile')).toBe('Ann Lee is on call: mobile phone rings for 25 s (level 1 of Nights)');
  expect(rings('desk mobile')).toBe(
    'Ann Lee is on call: desk phone and mobile phone ring for 25 s (level 1 of Nights)',
  );
});

it('says between which days a greeting has other words', () => {
  const args = { prompt: 'hello', replacement: 'r', from: '2026-12-01', to: '2027-01-31' };
  expect(say('hours', 'prompt.replaced', args)).toBe(
    'Welcome has other words now (they replace the usual ones from Dec 1, 2026 to Jan 31, 2027)',
  );
});
