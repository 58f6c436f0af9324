import type { Plan } from '../plan/plan.ts';

/** The plan that the conformance cases run on: a menu, one person, one mailbox, a goodbye, and a number that offers a callback. */
export const conformancePlan: Plan = {
  schema: 1,
  id: 'conformance',
  name: 'Conformance',
  zone: 'America/Chicago',
  country: 'US',
  numbers: {
    main: { name: 'Main line', e164: '+13125550190', flow: 'main', fallback: { to: 'mailbox', mailbox: 'front' } },
    callback: {
      name: 'Callback line',
      e164: '+13125550192',
      flow: 'callback',
      fallback: { to: 'mailbox', mailbox: 'front' },
    },
  },
  flows: {
    main: {
      name: 'Main line',
      start: 'start',
      safetyNet: { to: 'number-fallback' },
      nodes: {
        start: { kind: 'incoming-call', version: 1, name: 'Calls come in', settings: {}, next: { next: 'menu' } },
        menu: {
          kind: 'menu',
          version: 1,
          name: 'Menu',
          settings: {
            prompt: 'choices',
            keys: [
              { id: 'ann', key: '1', label: 'Ann' },
              { id: 'bye', key: '2', label: 'Goodbye' },
            ],
            firstKeySeconds: 5,
            betweenKeysSeconds: 3,
            plays: 2,
          },
          next: { ann: 'ann', bye: 'bye' },
        },
        ann: {
          kind: 'ring-person',
          version: 1,
          name: 'Ann',
          settings: { person: 'ann' },
          next: {},
        },
        bye: { kind: 'hang-up', version: 1, name: 'Goodbye', settings: { prompt: 'bye' }, next: {} },
      },
    },
    callback: {
      name: 'Callback line',
      start: 'start',
      safetyNet: { to: 'number-fallback' },
      nodes: {
        start: { kind: 'incoming-call', version: 1, name: 'Calls come in', settings: {}, next: { next: 'offer' } },
        offer: {
          kind: 'offer-callback',
          version: 1,
          name: 'Offer a callback',
          settings: {
            team: 'desk',
            prompt: 'callback',
            acceptKey: '1',
            mailbox: 'front',
            ringSeconds: 20,
            retries: 1,
            everySeconds: 600,
            firstKeySeconds: 5,
            plays: 1,
          },
          next: { declined: 'bye' },
        },
        bye: { kind: 'hang-up', version: 1, name: 'Goodbye', settings: { prompt: 'bye' }, next: {} },
      },
    },
  },
  hours: {},
  people: {
    ann: {
      name: 'Ann Lee',
      phones: [{ id: 'desk', type: 'desk', site: 'office', ringSeconds: 10 }],
    },
  },
  teams: { desk: { name: 'Front desk', members: ['ann'] } },
  rotations: {},
  sites: { office: { name: 'Office', areaCodes: [] } },
  modes: {},
  prompts: {
    choices: { name: 'Choices', text: 'For Ann, press 1. To end, press 2.' },
    callback: { name: 'Callback', text: 'To be called back, press 1.' },
    bye: { name: 'Goodbye', text: 'Goodbye.' },
  },
  mailboxes: { front: { name: 'Front desk', owners: ['ann'], urgent: false } },
  callerLists: {},
  scenarios: {},
  promises: {},
  layout: { flows: {} },
};
