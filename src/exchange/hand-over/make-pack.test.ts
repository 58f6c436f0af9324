import { describe, expect, it } from 'vitest';
import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { ALL_SECTIONS, makePack } from './make-pack.ts';
import { packDocument } from './pack-html.ts';
import type { PackInput } from './pack-input.ts';

const NOW = Date.UTC(2026, 10, 23, 15);
const inputOf = (plan: Plan, more: Partial<PackInput> = {}): PackInput => ({
  plan,
  nowMs: NOW,
  proof: null,
  findings: [],
  history: null,
  personalNumbers: false,
  sections: ALL_SECTIONS,
  ...more,
});
const pageOf = (plan: Plan, more: Partial<PackInput> = {}): string => packDocument(makePack(inputOf(plan, more)));

describe.each(['clinic', 'law-firm', 'property-manager'] as const)('the pack of %s', (id) => {
  const plan = samplePlan(id);
  const page = pageOf(plan);

  it('has every greeting word for word, every person, every mailbox and every test call', () => {
    const written = page.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    for (const { text } of Object.values(plan.prompts)) expect(written).toContain(text);
    for (const { name } of Object.values(plan.people)) expect(written).toContain(name);
    for (const { name } of Object.values(plan.mailboxes)) expect(written).toContain(name);
    for (const { name } of Object.values(plan.scenarios)) expect(written).toContain(name);
  });

  it('shows a person’s own mobile only when that is asked for', () => {
    const mobiles = Object.values(plan.people).flatMap(({ phones }) =>
      phones.flatMap((phone) => (phone.type === 'mobile' ? [phone.e164] : [])),
    );
    expect(mobiles.length).toBeGreaterThan(0);
    for (const e164 of mobiles) {
      expect(page).not.toContain(e164);
      expect(page).not.toContain(phoneText(e164));
    }
    const all = pageOf(plan, { personalNumbers: true, sections: ['people'] });
    for (const e164 of mobiles) expect(all).toContain(phoneText(e164));
  });

  it('has no script, no two things of one name, and no link that leads nowhere', () => {
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...page.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, name]) => name!);
    expect(used.filter((name) => !ids.includes(name))).toEqual([]);
  });
});

it('prints what people typed as text, never as markup', () => {
  const plan = samplePlan('clinic');
  const evil = '<img src=x onerror="alert(1)">';
  const person = { ...plan.people['dana-ortiz']!, name: evil };
  const page = pageOf({
    ...plan,
    name: evil,
    people: { ...plan.people, 'dana-ortiz': person },
    continuity: { forwarding: evil },
  });
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img src=x onerror=');
});

it('prints only the parts that were asked for', () => {
  const page = pageOf(samplePlan('clinic'), { sections: ['hours', 'sign-off'] });
  expect([...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, title]) => title)).toEqual([
    'Hours and special days',
    'Sign-off',
  ]);
});

it('says what the history knows: the version, what changed since the one before, and why warnings were accepted', () => {
  const plan = samplePlan('clinic');
  const before = { ...plan, prompts: { ...plan.prompts, lunch: { ...plan.prompts['lunch']!, text: 'Back soon.' } } };
  const page = pageOf(plan, {
    sections: ['changes', 'warnings'],
    history: {
      version: { number: 4, atMs: NOW },
      before: { number: 3, plan: before },
      accepted: [{ finding: 'gone-rule', reason: 'The owner knows' }],
    },
  });
  expect(page).toContain('Version 4, published Mon 23 Nov 2026');
  expect(page).toContain('Since version 3');
  expect(page).toContain('Was: “Back soon.”');
  expect(page).toContain('The owner knows');
});

it('leaves lines to fill in where the facts of an outage are not known, and prints them where they are', () => {
  const plan = samplePlan('clinic');
  const blank = pageOf(plan, { sections: ['continuity'] });
  expect(blank.match(/class="pack-blank"/g)?.length).toBe(3);
  const known = pageOf(
    { ...plan, continuity: { carrier: { name: 'Prairie Telecom', account: 'A-17' }, forwarding: 'Dial *72' } },
    { sections: ['continuity'] },
  );
  expect(known).toContain('Prairie Telecom');
  expect(known).toContain('A-17');
  expect(known).toContain('Dial *72');
});

it('answers the four questions of the check-up, with what is still to do and when it is asked again', () => {
  const plan = samplePlan('clinic');
  const page = pageOf({ ...plan, review: { by: '2027-05-23', doneOn: '2026-11-23' } }, { sections: ['check-up'] });
  expect([...page.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title]) => title).slice(-4)).toEqual([
    'Does the right person get the call the first time? Partly.',
    'Are missed calls followed up? Not known yet.',
    'Is there an after-hours policy? Yes.',
    'Does the main number work in an outage? Partly.',
  ]);
  expect(page).toContain('Sun 23 May 2027');
  expect(page).toContain('It is not written down whom to call for the phone line');
});

it('makes a pack of a plan with next to nothing in it', () => {
  const plan = samplePlan('clinic');
  const page = pageOf({
    ...plan,
    numbers: {},
    flows: {},
    hours: {},
    people: {},
    teams: {},
    rotations: {},
    sites: {},
    modes: {},
    prompts: {},
    mailboxes: {},
    scenarios: {},
  });
  expect(page).toContain('The plan has no number yet.');
  expect(page).toContain('No test calls are kept.');
});

it('says on the test sheet all that has to be so for a call to end as expected', () => {
  const plan = samplePlan('clinic');
  const [first] = Object.values(plan.scenarios);
  const call = {
    ...first!.call,
    caller: '+442079460142',
    callersAhead: 3,
    leavesMessage: false,
    reactions: { 'dana-ortiz': { does: 'busy' as const }, 'dana-ortiz/mobile': { does: 'declines' as const } },
  };
  const page = pageOf({ ...plan, scenarios: { one: { ...first!, call } } }, { sections: ['tests'] });
  for (const words of ['from +442079460142', '3 others call just before', 'leave no message', 'Dana Ortiz: busy'])
    expect(page).toContain(words);
  expect(page).toContain('Dana Ortiz (mobile): declines');
});

it('hides a person’s own mobile wherever somebody wrote it', () => {
  const plan = samplePlan('clinic');
  const nurse = plan.people['priya-nair']!;
  const mobile = nurse.phones.find((phone) => phone.type === 'mobile')!;
  const written = {
    ...plan,
    prompts: { ...plan.prompts, lunch: { ...plan.prompts['lunch']!, text: `Call ${phoneText(mobile.e164)} instead.` } },
    people: { ...plan.people, 'priya-nair': { ...nurse, role: `Nurse, ${mobile.e164}` } },
  };
  const page = pageOf(written);
  expect(page).not.toContain(mobile.e164);
  expect(page).not.toContain(phoneText(mobile.e164));
  expect(page).toContain('Call (personal number) instead.');
});
