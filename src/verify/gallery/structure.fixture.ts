import { toBeGivenName } from '../../plan/edits/stand-in-number.ts';
import { step } from '../plan-of.fixture.ts';
import { addStep, nodeAt, setAt, thing, wireAt, type BrokenPlan } from './broken-plan.fixture.ts';

/** Mistakes in how steps, numbers and flows hang together. */
export const STRUCTURE: readonly BrokenPlan[] = [
  {
    name: 'a key that leads nowhere',
    says: 'I took out the wire behind “Family law” and forgot to draw the new one.',
    of: 'law-firm',
    breaks: (plan) => wireAt(plan, 'main/practice-menu', 'family', null),
    expect: {
      finding: 'unwired-exit/main/practice-menu/family',
      severity: 'error',
      says: 'leads nowhere',
      shows: { code: 'exit.unwired', node: 'practice-menu' },
    },
  },
  {
    name: 'a wire to a step that was deleted',
    says: 'I edited the file by hand and removed the mailbox step.',
    of: 'property-manager',
    breaks: (plan) => delete plan.flows['chicago']!.nodes['leasing-closed'],
    expect: {
      finding: 'dangling-wire/chicago/night-menu/leasing',
      severity: 'error',
      says: 'leads to a step that no longer exists',
    },
  },
  {
    name: 'a flow without its first step',
    says: 'I deleted the step where billing calls come in.',
    of: 'clinic',
    breaks: (plan) => delete plan.flows['billing']!.nodes['incoming'],
    expect: { finding: 'missing-start/billing', severity: 'error', says: 'has no first step' },
  },
  {
    name: 'a step that nothing leads to',
    says: 'On snow days billing callers now go straight to the mailbox; the snow greeting is still in the drawing.',
    of: 'clinic',
    breaks: (plan) => wireAt(plan, 'billing/snow-day', 'snow', 'snow-mailbox'),
    expect: { finding: 'unreachable-step/billing/snow-greeting', severity: 'warning', says: 'nothing leads to it' },
  },
  {
    name: 'a mailbox that is gone',
    says: 'We closed the records mailbox.',
    of: 'clinic',
    breaks: (plan) => delete plan.mailboxes['records'],
    expect: {
      finding: 'unknown-reference/people/grace-lindqvist/mailbox',
      severity: 'error',
      says: 'no longer exists',
    },
  },
  {
    name: 'one phone number twice',
    says: 'I copied the main number and forgot to change the digits.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.numbers, 'billing').e164 = thing(plan.numbers, 'main').e164),
    expect: { finding: 'duplicate-number/numbers/billing', severity: 'error', says: 'are the same phone number' },
  },
  {
    name: 'a number that nobody has',
    says: 'The phone company gives us the billing number next week; until then the plan has one of its own.',
    of: 'clinic',
    breaks: (plan) => {
      const billing = thing(plan.numbers, 'billing');
      billing.name = toBeGivenName(billing.name);
      billing.e164 = '+99900000001';
    },
    expect: { finding: 'number-not-real/numbers/billing', severity: 'error', says: 'is not a real one yet' },
  },
  {
    name: 'a number without a call flow',
    says: 'The new client line is to get another flow, which we have not drawn yet.',
    of: 'law-firm',
    breaks: (plan) => delete thing(plan.numbers, 'intake').flow,
    expect: { finding: 'number-without-flow/numbers/intake', severity: 'warning', says: 'has no call flow' },
  },
  {
    name: 'a switch that changes nothing',
    says: 'On a snow day we let callers go on as usual, for now.',
    of: 'property-manager',
    breaks: (plan) => wireAt(plan, 'chicago/snow-day', 'snow', 'chicago-hours'),
    expect: {
      finding: 'branch-changes-nothing/chicago/snow-day',
      severity: 'warning',
      says: 'Whatever the switch of “Snow day?” says',
    },
  },
  {
    name: 'a way back where nobody came from',
    says: 'I gave the Spanish flow a number of its own.',
    of: 'law-firm',
    breaks: (plan) => (thing(plan.numbers, 'intake').flow = 'spanish'),
    expect: {
      finding: 'return-without-caller/spanish/back',
      severity: 'error',
      says: 'there is nothing to go back to',
    },
  },
  {
    name: 'an end without a word',
    says: 'The goodbye was too long, so I took the greeting out of it.',
    of: 'law-firm',
    breaks: (plan) => (nodeAt(plan, 'main/goodbye').settings = {}),
    expect: {
      finding: 'silent-hang-up/main/goodbye',
      severity: 'warning',
      says: 'ends the call without a word',
      shows: { outcome: 'goodbye', node: 'goodbye' },
    },
  },
  {
    name: 'a fallback without a phone',
    says: 'The new office manager is the fallback; her phone comes next week.',
    of: 'small',
    breaks: (plan) => {
      plan.people['eve'] = { name: 'Eve Stone', phones: [] };
      thing(plan.numbers, 'main').fallback = { to: 'person', person: 'eve' };
    },
    expect: {
      finding: 'fallback-reaches-nobody/numbers/main',
      severity: 'error',
      says: 'who has neither a phone nor a mailbox',
    },
  },
  {
    name: 'a switch that rests nowhere',
    says: 'I replaced the position “Normal” by “Usual”.',
    of: 'clinic',
    breaks: (plan) => {
      thing(plan.modes, 'snow-day').positions[0] = { id: 'usual', name: 'Usual' };
      wireAt(plan, 'main/snow-day', 'usual', 'front-desk-hours');
      wireAt(plan, 'billing/snow-day', 'usual', 'billing-hours');
      for (const flow of ['main', 'billing']) wireAt(plan, `${flow}/snow-day`, 'normal', null);
    },
    expect: {
      finding: 'switch-without-normal/modes/snow-day',
      severity: 'error',
      says: 'The normal position of the switch “Snow day” no longer exists',
    },
  },
  {
    name: 'two flows that go into each other',
    says: 'Who speaks no Spanish after all goes back to the main flow from its start.',
    of: 'law-firm',
    breaks: (plan) => {
      addStep(plan, 'spanish/again', step('go-to-flow', 'Back to the start', { flow: 'main' }, { back: 'back' }));
      wireAt(plan, 'spanish/nobody', 'next', 'again');
    },
    expect: { finding: 'flow-recursion/main/spanish', severity: 'warning', says: 'go into each other in a circle' },
  },
  {
    name: 'callers on a list that is empty',
    says: 'I cleared the list of existing clients to type it anew.',
    of: 'law-firm',
    breaks: (plan) => (thing(plan.callerLists, 'clients').entries = []),
    expect: { finding: 'caller-list-empty/callerLists/clients', severity: 'warning', says: 'Nobody is on the list' },
  },
  {
    name: 'a team without members',
    says: 'Both receptionists left.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.teams, 'reception').members = []),
    expect: { finding: 'kind-checks/main/ring-reception/empty-team', severity: 'error', says: 'Reception' },
  },
  {
    name: 'an answering service without a number',
    says: 'We look for another answering service; I deleted the old number.',
    of: 'law-firm',
    breaks: (plan) => setAt(plan, 'main/answering-service', { e164: '' }),
    expect: {
      finding: 'phone-not-entered/main/answering-service/e164',
      severity: 'error',
      says: 'There is no phone number',
    },
  },
];
