import { setAt, thing, type BrokenPlan } from './broken-plan.fixture.ts';

/** Mistakes in what is left when something fails, and in what calls may cost. */
export const CONTINUITY_AND_MONEY: readonly BrokenPlan[] = [
  {
    name: 'one line for every phone',
    says: 'Dana works in the office only, so I took out her mobile.',
    of: 'clinic',
    breaks: (plan) => {
      const dana = thing(plan.people, 'dana-ortiz');
      dana.phones = dana.phones.filter(({ type }) => type === 'desk');
    },
    expect: {
      finding: 'site-offline-leaves-nobody/numbers/billing',
      severity: 'warning',
      says: 'while its line is down, nobody can answer',
    },
  },
  {
    name: 'an urgent mailbox that wakes nobody',
    says: 'The alerts at night were annoying, so I turned them off.',
    of: 'clinic',
    breaks: (plan) => (thing(plan.mailboxes, 'urgent-nurse').urgent = false),
    expect: {
      finding: 'urgent-path-unattended/main/after-hours-menu/urgent/urgent-nurse',
      severity: 'warning',
      says: 'where a message alerts nobody',
      shows: { node: 'urgent-mailbox', outcome: 'goodbye' },
    },
  },
  {
    name: 'a mailbox nobody reads',
    says: 'The owners of the emergency mailbox left the company.',
    of: 'property-manager',
    breaks: (plan) => (thing(plan.mailboxes, 'emergency').owners = []),
    expect: {
      finding: 'mailbox-without-owner/mailboxes/emergency',
      severity: 'error',
      says: 'nobody is alerted',
    },
  },
  {
    name: 'a quarter of an hour of music',
    says: 'Nobody should be sent away from the appointments line.',
    of: 'clinic',
    breaks: (plan) => setAt(plan, 'main/appointments', { maxWaitSeconds: 900 }),
    expect: {
      finding: 'queue-without-way-out/main/appointments',
      severity: 'hint',
      says: 'Callers can wait 15 min',
    },
  },
  {
    name: 'a mobile that answers by itself',
    says: 'Our lawyers do not like to press 1.',
    of: 'law-firm',
    breaks: (plan) => {
      for (const phone of thing(plan.people, 'eleanor-harlow').phones)
        if (phone.type === 'mobile') phone.pressOne = false;
    },
    expect: {
      finding: 'mobile-without-press-one/people/eleanor-harlow/mobile',
      severity: 'warning',
      says: 'its own voicemail can take office calls',
    },
  },
  {
    name: 'ringing for two minutes',
    says: 'Let Chicago ring longer, then Grand Rapids longer.',
    of: 'property-manager',
    breaks: (plan) => {
      setAt(plan, 'chicago/ring-chicago', { allSeconds: 60 });
      setAt(plan, 'chicago/grand-rapids-helps', { allSeconds: 60 });
    },
    expect: {
      finding: 'ringing-too-long/chicago/ring-chicago',
      severity: 'hint',
      says: 'hear nothing but ringing',
    },
  },
  {
    name: 'a call to ourselves',
    says: 'When nobody is there, forward to the office.',
    of: 'law-firm',
    breaks: (plan) => setAt(plan, 'main/answering-service', { e164: thing(plan.numbers, 'main').e164 }),
    expect: {
      finding: 'forward-to-own-number/main/answering-service/e164',
      severity: 'error',
      says: 'the call would come back for ever',
    },
  },
  {
    name: 'a premium number',
    says: 'Our new answering service has a 900 number.',
    of: 'law-firm',
    breaks: (plan) => setAt(plan, 'intake/answering-service', { e164: '+19005550123' }),
    expect: {
      finding: 'outside-country/intake/answering-service/e164',
      severity: 'error',
      says: 'is a premium number',
    },
  },
  {
    name: 'a mobile abroad',
    says: 'Olivia works from London this winter.',
    of: 'property-manager',
    breaks: (plan) => {
      for (const phone of thing(plan.people, 'olivia-chen').phones)
        if (phone.type === 'mobile') phone.e164 = '+447700900123';
    },
    expect: {
      finding: 'outside-country/people/olivia-chen/mobile',
      severity: 'warning',
      says: 'is outside your country',
    },
  },
  {
    name: 'callbacks to anywhere',
    says: 'We have one client in Britain, so we call back there too.',
    of: 'law-firm',
    breaks: (plan) => setAt(plan, 'main/offer-callback', { alsoCallsBackTo: ['GB'] }),
    expect: {
      finding: 'callback-countries/main/offer-callback/abroad',
      severity: 'warning',
      says: 'anybody can pretend to call from there',
    },
  },
  {
    name: 'card numbers in the log',
    says: 'Callers now type their card number, so that we can charge them.',
    of: 'law-firm',
    breaks: (plan) => setAt(plan, 'main/client-number', { what: 'Card number', sensitive: false, maxDigits: 16 }),
    expect: {
      finding: 'sensitive-digits/main/client-number',
      severity: 'warning',
      says: 'is written to the log',
    },
  },
];
