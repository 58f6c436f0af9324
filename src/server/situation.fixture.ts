import type { Plan } from '../plan/plan.ts';
import type { NewEntry } from '../protocol/situation-schemas.ts';
import { good, publishPlan, testOffice, testPlan, TUESDAY_MS } from './test-office.fixture.ts';

export const MINUTE_MS = 60_000;
export const inMinutes = (minutes: number): number => TUESDAY_MS + minutes * MINUTE_MS;
export const PLAN = { plan: 'clinic' };

const conformance = testPlan();
const { start, menu } = conformance.flows['main']!.nodes;

/** A day office: weekdays 08:00–17:00 the menu, otherwise goodbye. Ann has a desk phone; one switch, one team, one rotation. */
export const dayOffice: Plan = testPlan({
  hours: {
    desk: {
      name: 'Desk hours',
      periods: [{ id: 'open', name: 'Open' }],
      weekly: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00', period: 'open' }],
      specialDays: [],
    },
  },
  people: { ...conformance.people, bob: { name: 'Bob', phones: [] } },
  teams: { desk: { name: 'Desk', members: ['ann'] } },
  modes: {
    snow: {
      name: 'Snow day',
      normal: 'off',
      positions: [
        { id: 'off', name: 'Off' },
        { id: 'on', name: 'On' },
      ],
    },
  },
  rotations: {
    urgent: {
      name: 'Urgent',
      handOver: { weekday: 1, at: '08:00' },
      startsOn: '2026-01-05',
      levels: [{ id: 'first', people: ['ann'], weeksEach: 1 }],
    },
  },
  flows: {
    main: {
      ...conformance.flows['main']!,
      nodes: {
        ...conformance.flows['main']!.nodes,
        start: { ...start!, next: { next: 'hours' } },
        hours: {
          kind: 'hours-branch',
          version: 1,
          name: 'Hours',
          settings: { hours: 'desk' },
          next: { open: 'menu', otherwise: 'bye' },
        },
        menu: menu!,
      },
    },
  },
});

export const closed = (untilMs: number | null, more: object = {}): NewEntry => ({
  kind: 'override',
  scope: { of: 'office' },
  does: 'close',
  untilMs,
  ...more,
});

export const away = (untilMs: number, more: object = {}): NewEntry => ({
  kind: 'person',
  person: 'ann',
  state: 'away',
  untilMs,
  ...more,
});

/** The day office, live, with a way to declare things that must be good. */
export async function declaringOffice(options: Parameters<typeof testOffice>[0] = {}) {
  const made = await testOffice(options);
  await publishPlan(made.client, dayOffice);
  const declare = (body: NewEntry) => good(made.client.declareEntry({ params: PLAN, headers: {}, body }));
  const read = () => good(made.client.getSituation({ params: PLAN }));
  return { ...made, declare, read };
}
