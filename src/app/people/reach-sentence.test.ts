import { produce } from 'immer';
import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import type { Person } from '../../plan/entities.ts';
import { reachSentence } from './reach-sentence.ts';

const plan = produce(examplePlan, (draft) => {
  draft.sites = { oak: { name: 'Oak Street', areaCodes: [] } };
  draft.mailboxes = { front: { name: 'Front desk', owners: [], urgent: false } };
});
const desk = { id: 'd', type: 'desk', site: 'oak', ringSeconds: 10 } as const;
const mobile = { id: 'm', type: 'mobile', e164: '+13125550142', ringSeconds: 20, pressOne: true } as const;
const says = (person: Partial<Person>) => reachSentence(plan, { name: 'Ann', phones: [], ...person });

it('says every phone in its order and where the call ends', () => {
  expect(says({ phones: [desk, mobile], mailbox: 'front' })).toBe(
    'Rings desk at Oak Street 10 s, then mobile (312) 555-0142 20 s, asks to press 1, then leaves a message in Front desk.',
  );
  expect(says({ phones: [{ ...mobile, pressOne: false }, desk] })).toBe(
    'Rings mobile (312) 555-0142 20 s, then desk at Oak Street 10 s.',
  );
});
it('does not hide what is missing', () => {
  expect(says({})).toBe('Nothing rings yet.');
  expect(says({ mailbox: 'front' })).toBe('Nothing rings; a caller leaves a message in Front desk.');
  expect(says({ phones: [{ ...desk, site: 'gone' }], mailbox: 'gone' })).toBe('Rings desk without a site 10 s.');
});
