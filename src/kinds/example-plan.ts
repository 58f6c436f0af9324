import type { Plan } from '../plan/plan.ts';

/** A small office that the examples of every kind run on: two people, one team, one rotation, hours with lunch, one switch, one mailbox. */
export const examplePlan: Plan = {
  schema: 1,
  id: 'example',
  name: 'Example office',
  zone: 'America/Chicago',
  country: 'US',
  numbers: {
    main: { name: 'Main line', e164: '+13125550100', flow: 'main', fallback: { to: 'mailbox', mailbox: 'front' } },
  },
  flows: {
    main: { name: 'Main line', start: 'start', safetyNet: { to: 'number-fallback' }, nodes: {} },
    // Entered by steps of other flows only: one comes back, one does not.
    aside: {
      name: 'Aside',
      start: 'start',
      safetyNet: { to: 'number-fallback' },
      nodes: {
        start: { kind: 'incoming-call', version: 1, name: 'In', settings: {}, next: { next: 'back' } },
        back: { kind: 'return', version: 1, name: 'Back', settings: {}, next: {} },
      },
    },
    farewell: {
      name: 'Farewell',
      start: 'start',
      safetyNet: { to: 'number-fallback' },
      nodes: {
        start: { kind: 'incoming-call', version: 1, name: 'In', settings: {}, next: { next: 'end' } },
        end: { kind: 'hang-up', version: 1, name: 'End', settings: {}, next: {} },
      },
    },
  },
  hours: {
    desk: {
      name: 'Desk hours',
      periods: [
        { id: 'open', name: 'Open' },
        { id: 'lunch', name: 'Lunch' },
      ],
      weekly: [
        { days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00', period: 'open' },
        { days: [1, 2, 3, 4, 5], from: '12:00', to: '13:00', period: 'lunch' },
        { days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00', period: 'open' },
      ],
      specialDays: [],
    },
  },
  people: {
    ann: {
      name: 'Ann Lee',
      extension: '101',
      site: 'main',
      mailbox: 'front',
      phones: [
        { id: 'desk', type: 'desk', site: 'main', ringSeconds: 10 },
        { id: 'mobile', type: 'mobile', e164: '+13125550151', ringSeconds: 20, pressOne: true },
      ],
    },
    bob: { name: 'Bob Ray', site: 'main', phones: [{ id: 'desk', type: 'desk', site: 'main', ringSeconds: 10 }] },
  },
  teams: { 'desk-team': { name: 'Front desk', members: ['ann', 'bob'] } },
  rotations: {
    nights: {
      name: 'Nights',
      handOver: { weekday: 1, at: '08:00' },
      startsOn: '2026-11-09',
      levels: [
        { id: 'first', people: ['ann', 'bob'], weeksEach: 1 },
        { id: 'second', people: ['bob'], weeksEach: 1 },
      ],
    },
  },
  sites: { main: { name: 'Main office', areaCodes: ['+1312', '+1708'] } },
  modes: {
    snow: {
      name: 'Snow day',
      positions: [
        { id: 'normal', name: 'Normal' },
        { id: 'on', name: 'Snow day' },
      ],
      normal: 'normal',
    },
  },
  prompts: {
    hello: { name: 'Welcome', text: 'Thank you for calling.' },
    choices: { name: 'Choices', text: 'For sales, press 1.' },
    goodbye: { name: 'Goodbye', text: 'Thank you, goodbye.' },
  },
  mailboxes: { front: { name: 'Front desk mailbox', owners: ['ann'], urgent: false } },
  callerLists: { clients: { name: 'Clients', entries: [{ prefix: '+13125550188' }] } },
  scenarios: {},
  promises: {},
  layout: { flows: {} },
};
