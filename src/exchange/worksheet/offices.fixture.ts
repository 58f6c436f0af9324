import { newWorksheet } from './read-worksheet.ts';
import { SHEET_SECTIONS, type SheetSectionId } from './sections.ts';
import { isList, type Worksheet } from './worksheet.ts';

type Filled = {
  readonly [S in SheetSectionId]?: {
    readonly answers?: { readonly [Q in keyof Worksheet[S]['answers']]?: Worksheet[S]['answers'][Q] };
    readonly rows?: readonly (Partial<Worksheet[S]['rows'][number]> & { readonly id: string })[];
  };
};

/** A worksheet with these answers and all others empty. */
export function filled(here: { zone: string; country: string }, answers: Filled): Worksheet {
  const sheet = newWorksheet(here);
  return Object.fromEntries([
    ['format', sheet.format],
    ...SHEET_SECTIONS.map(([id, { rows }]) => {
      const empty = Object.fromEntries(
        Object.entries(rows?.questions ?? {}).map(([question, { control }]) => [question, isList(control) ? [] : '']),
      );
      return [
        id,
        {
          answers: { ...sheet[id].answers, ...answers[id]?.answers },
          rows: (answers[id]?.rows ?? []).map((row) => ({ ...empty, ...row })),
        },
      ];
    }),
  ]) as unknown as Worksheet;
}

const THANKSGIVING = JSON.stringify({ rule: 'nthWeekday', month: 11, weekday: 4, nth: 4 });
const CHRISTMAS = JSON.stringify({ rule: 'yearly', month: 12, day: 25, observed: true });
const NEW_YEAR = JSON.stringify({ rule: 'yearly', month: 1, day: 1, observed: true });
const closed = (id: string, name: string, rule: string) => ({ id, name, rule, does: 'closed' });
const US_HOLIDAYS = [
  closed('h1', 'Thanksgiving Day', THANKSGIVING),
  closed('h2', 'Christmas Day', CHRISTMAS),
  closed('h3', 'New Year’s Day', NEW_YEAR),
];

/** A dental practice: a menu by day, lunch, and an emergency line to the dentist on call at night. */
export const DENTAL: Worksheet = filled(
  { zone: 'America/Denver', country: 'US' },
  {
    office: {
      answers: { name: 'Bright Smile Dental', contact: 'Maria Lopez', signatory: 'Dr. Kim Park', goLive: '2027-01-11' },
    },
    sites: {
      rows: [
        {
          id: 's1',
          name: 'Practice',
          address: '210 Spruce Street, Boulder',
          emergency: '210 Spruce Street, second floor',
        },
      ],
    },
    numbers: {
      rows: [
        {
          id: 'n1',
          label: 'Main number',
          number: '(303) 555-0100',
          use: 'main',
          carrier: 'Mesa Telecom',
          callerName: 'BRIGHT SMILE',
        },
      ],
    },
    hours: {
      answers: {
        week: ['08:00-17:00', '08:00-17:00', '08:00-17:00', '08:00-17:00', '08:00-13:00', '', ''],
        lunch: 'yes',
        lunchFrom: '12:00',
        lunchTo: '13:00',
      },
    },
    holidays: { answers: { words: 'The practice is closed today for the holiday' }, rows: US_HOLIDAYS },
    people: {
      rows: [
        {
          id: 'p1',
          name: 'Maria Lopez',
          role: 'Front desk',
          extension: '101',
          phone: 'both',
          email: 'maria@example.com',
        },
        { id: 'p2', name: 'Tom Reed', role: 'Front desk', extension: '102', phone: 'desk' },
        { id: 'p3', name: 'Sue Hall', role: 'Hygienist', extension: '110', phone: 'desk' },
        { id: 'p4', name: 'Ivan Cole', role: 'Hygienist', extension: '111', phone: 'desk' },
        {
          id: 'p5',
          name: 'Kim Park',
          role: 'Dentist',
          extension: '120',
          phone: 'desk',
          mobile: '(303) 555-0151',
          box: 'yes',
        },
        { id: 'p6', name: 'Lee Moss', role: 'Dentist', extension: '121', phone: 'desk', mobile: '(303) 555-0152' },
      ],
    },
    teams: {
      rows: [
        { id: 't1', name: 'Front desk', members: ['p1', 'p2'], order: 'all', waits: 'yes', minutes: '3' },
        { id: 't2', name: 'Hygienists', members: ['p3', 'p4'], order: 'inOrder', overflow: 'team:t1' },
      ],
    },
    mailboxes: { rows: [{ id: 'm1', name: 'Front desk mailbox', owners: ['p1', 'p2'], told: 'Email' }] },
    answer: {
      answers: { first: 'menu', nothing: 'team:t1', plays: '3' },
      rows: [
        { id: 'k3', key: '0', wording: 'the front desk', goes: 'team:t1' },
        { id: 'k1', key: '1', wording: 'appointments', goes: 'team:t1' },
        { id: 'k2', key: '2', wording: 'the hygienists', goes: 'team:t2' },
      ],
    },
    closed: {
      answers: {
        goes: 'message',
        box: 'm1',
        urgent: 'yes',
        urgentKey: '9',
        urgentWords: 'a dental emergency, such as a broken tooth or bleeding',
        urgentGoes: 'onCall',
        lunch: 'message',
      },
    },
    onCall: { answers: { people: ['p5', 'p6'], weeks: '1', day: '1', at: '08:00', second: ['p6'] } },
    emergencies: { answers: { say: 'yes', number: '911' } },
    continuity: {
      answers: {
        carrierName: 'Mesa Telecom',
        carrierSupport: '(303) 555-0180',
        devices: 'Alarm line at the back door',
      },
    },
    legal: { answers: { recorded: 'no' } },
  },
);

/** A plumbing firm: people answer at once and callers wait in line; burst pipes reach whoever is on call. */
export const PLUMBING: Worksheet = filled(
  { zone: 'America/Chicago', country: 'US' },
  {
    office: { answers: { name: 'Harrow & Sons Plumbing' } },
    numbers: {
      rows: [
        { id: 'n1', label: 'Main number', number: '(312) 555-0110', use: 'main' },
        { id: 'n2', label: 'Number on the vans', number: '(312) 555-0111', use: 'main' },
      ],
    },
    hours: {
      answers: {
        week: ['07:00-16:00', '07:00-16:00', '07:00-16:00', '07:00-16:00', '07:00-16:00', '08:00-12:00', ''],
        lunch: 'yes',
        lunchFrom: '12:00',
        lunchTo: '12:30',
      },
    },
    holidays: { rows: US_HOLIDAYS },
    people: {
      rows: [
        { id: 'p1', name: 'Rose Harrow', role: 'Dispatch', phone: 'app', mobile: '312-555-0161' },
        { id: 'p2', name: 'Bert Harrow', role: 'Owner', phone: 'none', mobile: '312-555-0162' },
        { id: 'p3', name: 'Al Dunn', role: 'Plumber', phone: 'none', mobile: '312-555-0163' },
        { id: 'p4', name: 'Jo Petty', role: 'Plumber', phone: 'none', mobile: '312-555-0164' },
      ],
    },
    teams: { rows: [{ id: 't1', name: 'Dispatch', members: ['p1', 'p2'], order: 'inOrder', seconds: '25' }] },
    mailboxes: { rows: [{ id: 'm1', name: 'Dispatch mailbox', owners: ['p1', 'p2'] }] },
    answer: { answers: { first: 'greet', ring: 'team:t1' } },
    closed: {
      answers: {
        goes: 'message',
        urgent: 'yes',
        urgentKey: '1',
        urgentWords: 'a burst pipe or no water',
        urgentGoes: 'onCall',
        lunch: 'ring',
        lunchRings: 'person:p1',
      },
    },
    onCall: { answers: { people: ['p3', 'p4'], weeks: '2', day: '5', at: '16:00', second: ['p2'] } },
    emergencies: { answers: { say: 'no' } },
    legal: { answers: { recorded: 'yes' } },
  },
);

/** A law firm at two sites with a Spanish line, a partner's direct number, and an answering service at night. */
export const LAW: Worksheet = filled(
  { zone: 'America/New_York', country: 'US' },
  {
    office: { answers: { name: 'Alder & Vega Law' } },
    sites: {
      rows: [
        { id: 's1', name: 'Downtown', address: '1 Court Square' },
        { id: 's2', name: 'Riverside', address: '88 River Road' },
      ],
    },
    numbers: {
      rows: [
        { id: 'n1', label: 'Main number', number: '(212) 555-0120', use: 'main' },
        { id: 'n2', label: 'Riverside', number: '(212) 555-0121', use: 'main' },
        { id: 'n3', label: 'Elena Vega, direct', number: '(212) 555-0122', use: 'direct', rings: 'person:p3' },
      ],
    },
    hours: { answers: { lunch: 'no' } },
    holidays: {
      rows: [
        ...US_HOLIDAYS,
        {
          id: 'h4',
          name: 'Christmas Eve',
          date: '2026-12-24',
          yearly: 'yes',
          does: 'short',
          from: '09:00',
          to: '12:00',
        },
      ],
    },
    people: {
      rows: [
        { id: 'p1', name: 'Nora Finch', role: 'Reception', extension: '200', phone: 'desk', site: 's1' },
        { id: 'p2', name: 'Luis Ortega', role: 'Reception', extension: '300', phone: 'both', site: 's2' },
        {
          id: 'p3',
          name: 'Elena Vega',
          role: 'Partner',
          extension: '201',
          phone: 'desk',
          site: 's1',
          mobile: '212 555 0171',
          box: 'yes',
        },
        { id: 'p4', name: 'Paul Alder', role: 'Partner', extension: '301', phone: 'desk', site: 's2', box: 'yes' },
      ],
    },
    teams: {
      rows: [
        { id: 't1', name: 'Reception', members: ['p1', 'p2'], order: 'all' },
        { id: 't2', name: 'Partners', members: ['p3', 'p4'], order: 'turns', overflow: 'team:t1' },
      ],
    },
    answer: {
      answers: { first: 'menu', nothing: 'team:t1', extensions: 'yes' },
      rows: [
        { id: 'k1', key: '1', wording: 'a new matter', goes: 'team:t1' },
        { id: 'k2', key: '4', wording: 'a partner', goes: 'team:t2' },
      ],
    },
    greetings: { answers: { closed: 'Alder and Vega is closed' } },
    closed: { answers: { goes: 'service', serviceName: 'Night Desk', service: '(212) 555-0190' } },
    languages: { answers: { second: 'es', speakers: ['p2', 'p3'] } },
    emergencies: { answers: { say: 'no' } },
    continuity: { answers: { lastResort: 'service', whoMay: 'Nora Finch' } },
    legal: { answers: { recorded: 'yes', notice: 'Calls are recorded for our files' } },
  },
);
