import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { urgentPathUnattended } from './urgent-path-unattended.ts';

const ending = (urgent: boolean, owners: string[], box = 'box', label = 'Urgent') =>
  planOf(
    {
      menu: step('menu', 'Night menu', { prompt: 'choices', keys: [{ id: 'now', key: '9', label }] }, { now: 'nurse' }),
      nurse: step(
        'ring-person',
        'Ring Ann',
        { person: 'ann' },
        box === '' ? {} : { noAnswer: box, busy: box, unavailable: box },
      ),
      box: step('voicemail', 'Take a message', { mailbox: 'night' }),
    },
    {
      mailboxes: {
        night: { name: 'Night mailbox', owners, urgent },
        front: { name: 'Front desk', owners: ['bob'], urgent: false },
      },
    },
  );

it('accepts an urgent mailbox with an owner outside the office, and keys that are not urgent', () => {
  expect(findingsOf(urgentPathUnattended, soundPlan)).toEqual([]);
  expect(findingsOf(urgentPathUnattended, ending(true, ['bob', 'ann']))).toEqual([]);
  expect(findingsOf(urgentPathUnattended, ending(false, ['ann'], 'box', 'Sales'))).toEqual([]);
});

it('warns where the message alerts nobody, with a call that leaves one', () => {
  expect(findingsOf(urgentPathUnattended, ending(false, ['ann']))).toMatchObject([
    {
      id: 'urgent-path-unattended/main/menu/now/night',
      severity: 'warning',
      message: 'Key 9, “Urgent”, of “Night menu”, can end in “Night mailbox”, where a message alerts nobody.',
      call: { keys: ['9'] },
    },
  ]);
});

it('warns where those who are alerted have desk phones only', () => {
  expect(findingsOf(urgentPathUnattended, ending(true, ['bob']))[0]!.message).toContain('desk phones only');
});

it('follows the safety net', () => {
  expect(findingsOf(urgentPathUnattended, ending(true, ['ann'], '')).map(({ id }) => id)).toEqual([
    'urgent-path-unattended/main/menu/now/front',
  ]);
});
