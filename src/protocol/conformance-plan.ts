import type { Plan } from '../plan/plan.ts';

/** The plan that the conformance cases run on: a menu, one person, one mailbox, and a goodbye. */
export const conformancePlan: Plan = {
  schema: 1,
  id: 'conformance',
  name: 'Conformance',
  zone: 'America/Chicago',
  country: 'US',
  numbers: {
    main: { name: 'Main line', e164: '+13125550190', flow: 'main', fallback: { to: 'mailbox', mailbox: 'front' } },
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
  },
  hours: {},
  people: {
    ann: {
      name: 'Ann Lee',
      phones: [{ id: 'desk', type: 'desk', site: 'office', ringSeconds: 10 }],
    },
  },
  teams: {},
  rotations: {},
  sites: { office: { name: 'Office', areaCodes: [] } },
  modes: {},
  prompts: {
    choices: { name: 'Choices', text: 'For Ann, press 1. To end, press 2.' },
    bye: { name: 'Goodbye', text: 'Goodbye.' },
  },
  mailboxes: { front: { name: 'Front desk', owners: ['ann'], urgent: false } },
  callerLists: {},
  scenarios: {},
  promises: {},
  layout: { flows: {} },
};
