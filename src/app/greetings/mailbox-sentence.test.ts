import { expect, it } from 'vitest';
import { NORMAL } from '../../plan/situation.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { mailboxSentence } from './mailbox-sentence.ts';

const plan = clinic();
const say = (changes: Partial<(typeof plan.mailboxes)[string]>) =>
  mailboxSentence(
    { ...plan, mailboxes: { box: { name: 'Box', owners: [], urgent: false, ...changes } } },
    NORMAL,
    'box',
    Date.UTC(2026, 10, 24, 16),
  );

it('says what a caller hears, who is told, and how', () => {
  expect(say({})).toBe(
    'A caller hears “Please leave a message after the tone.”, then a tone. Nobody is told of the message.',
  );
  expect(say({ owners: ['dana-ortiz'] })).toMatch(/Dana Ortiz is told of the message\.$/);
  expect(say({ owners: ['dana-ortiz', 'lena-fischer'], urgent: true })).toMatch(
    /Dana Ortiz and Lena Fischer are alerted until somebody acknowledges\.$/,
  );
  expect(say({ greeting: 'billing-mailbox' })).toContain('This is the billing desk of Cedar Family Clinic.');
});
