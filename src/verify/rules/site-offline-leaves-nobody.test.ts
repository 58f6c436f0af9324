import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { siteOfflineLeavesNobody } from './site-offline-leaves-nobody.ts';

const ringing = (person: string, next: Record<string, string>) =>
  planOf({
    ring: step('ring-person', 'Ring', { person }, next),
    service: step('forward-outside', 'Service', { e164: '+13125550177' }, { noAnswer: 'box', failed: 'box' }),
    box: step('voicemail', 'Take a message'),
  });

it('accepts a mobile among the phones, or an outside number after them', () => {
  expect(findingsOf(siteOfflineLeavesNobody, soundPlan)).toEqual([]);
  expect(findingsOf(siteOfflineLeavesNobody, ringing('ann', { unavailable: 'box' }))).toEqual([]);
  expect(findingsOf(siteOfflineLeavesNobody, ringing('bob', { unavailable: 'service' }))).toEqual([]);
});

it('warns of a number whose phones are all desks of one site', () => {
  expect(findingsOf(siteOfflineLeavesNobody, ringing('bob', { unavailable: 'box' }))).toMatchObject([
    {
      id: 'site-offline-leaves-nobody/numbers/main',
      severity: 'warning',
      message:
        'All phones that ring for “Main line” are desk phones at “Main office”: while its line is down, nobody can answer.',
    },
  ]);
});

it('accepts desks of two sites', () => {
  const plan = ringing('bob', { noAnswer: 'other' });
  const nodes = { ...plan.flows['main']!.nodes, other: step('ring-person', 'Ring Cy', { person: 'cy' }) };
  const cy = { name: 'Cy Hale', phones: [{ id: 'desk', type: 'desk' as const, site: 'branch', ringSeconds: 20 }] };
  const sites = { ...plan.sites, branch: { name: 'Branch', areaCodes: [] } };
  const flows = { main: { ...plan.flows['main']!, nodes } };
  expect(findingsOf(siteOfflineLeavesNobody, { ...plan, flows, sites, people: { ...plan.people, cy } })).toEqual([]);
});
