import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import type { Mailbox } from '../../plan/entities.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { mailboxWithoutOwner } from './mailbox-without-owner.ts';

const withBox = (change: Partial<Mailbox>) => ({
  ...soundPlan,
  mailboxes: { front: { ...examplePlan.mailboxes['front']!, ...change } },
});

it('accepts a mailbox with an owner', () => {
  expect(findingsOf(mailboxWithoutOwner, soundPlan)).toEqual([]);
});

it('warns of a mailbox that nobody is told of, and refuses an urgent one', () => {
  expect(findingsOf(mailboxWithoutOwner, withBox({ owners: [] }))).toMatchObject([
    { id: 'mailbox-without-owner/mailboxes/front', severity: 'warning' },
  ]);
  expect(findingsOf(mailboxWithoutOwner, withBox({ owners: ['gone'], urgent: true }))).toMatchObject([
    { severity: 'error', message: '“Front desk mailbox” is for urgent messages, but nobody is alerted.' },
  ]);
});

it('only hints at one that nothing uses', () => {
  const mailboxes = { ...soundPlan.mailboxes, spare: { name: 'Spare', owners: [], urgent: true } };
  expect(findingsOf(mailboxWithoutOwner, { ...soundPlan, mailboxes })).toMatchObject([{ severity: 'hint' }]);
});
