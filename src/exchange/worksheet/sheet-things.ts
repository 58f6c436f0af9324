import { freeId } from '../../base/ids.ts';
import type { Mailbox, Person, Phone, Rotation, Site, Team } from '../../plan/entities.ts';
import type { ReadPhone } from '../read-phone.ts';
import { takesUrgent } from './check-worksheet.ts';
import { numberOf } from './phones-taken.ts';
import { hasPhone } from './sheet-rows.ts';
import { LANGUAGE_NAMES, type SheetLanguage } from './spoken-words.ts';
import type { SheetRow, Worksheet } from './worksheet.ts';

/** Who and what a plan from a worksheet has beside its flows, and under which ids the rows of the sheet are found there. */
export interface SheetThings {
  readonly sites: Record<string, Site>;
  readonly people: Record<string, Person>;
  readonly teams: Record<string, Team>;
  readonly mailboxes: Record<string, Mailbox>;
  readonly rotations: Record<string, Rotation>;
  /** By `site:ROW`, `person:ROW`, `team:ROW`, `mailbox:ROW`. */
  readonly ids: ReadonlyMap<string, string>;
  /** The mailbox for everything that has no other. */
  readonly general: string;
  /** Takes urgent messages, where urgent callers get through. */
  readonly urgent: string | null;
  /** Who speaks the second language, and where messages in it are left. */
  readonly speakers: { readonly team: string; readonly mailbox: string; readonly language: SheetLanguage } | null;
}

const ROTATION = 'on-call';
const RING_SECONDS = 20;

/** People, teams, sites, mailboxes and rotation of a checked worksheet; `today` (YYYY-MM-DD) begins the rotation. */
export function sheetThings(sheet: Worksheet, readPhone: ReadPhone, today: string): SheetThings {
  const ids = new Map<string, string>();
  const idsOf = (kind: string) => new Set([...ids].filter(([key]) => key.startsWith(`${kind}:`)).map(([, id]) => id));
  const name = (kind: string, row: string, called: string): string => {
    const known = idsOf(kind);
    const id = freeId(called, (taken) => known.has(taken));
    ids.set(`${kind}:${row}`, id);
    return id;
  };

  const siteRows = sheet.sites.rows.length > 0 ? sheet.sites.rows : [{ id: ':only', name: 'Main office', address: '' }];
  const sites: Record<string, Site> = {};
  for (const row of siteRows) {
    const address = row.address.trim();
    sites[name('site', row.id, row.name)] = {
      name: row.name.trim(),
      areaCodes: [],
      ...(address === '' ? {} : { address }),
    };
  }
  const [firstSite = ''] = Object.keys(sites);

  for (const row of sheet.people.rows) name('person', row.id, row.name);
  const peopleOf = (rows: readonly string[]): string[] => rows.flatMap((row) => ids.get(`person:${row}`) ?? []);

  const mailboxes: Record<string, Mailbox> = {};
  const everybody = peopleOf(sheet.people.rows.map(({ id }) => id));
  const usualOwners = peopleOf(sheet.teams.rows[0]?.members ?? []);
  const listeners = (usualOwners.length > 0 ? usualOwners : everybody).slice(0, 10);
  const box = (kind: string, row: string, called: string, owners: readonly string[], isUrgent = false): string => {
    const id = name(kind, row, called);
    mailboxes[id] = {
      name: called.slice(0, 80),
      owners: owners.length > 0 ? [...owners] : listeners,
      urgent: isUrgent,
    };
    return id;
  };
  for (const row of sheet.mailboxes.rows) box('mailbox', row.id, row.name.trim(), peopleOf(row.owners));
  const general = Object.keys(mailboxes)[0] ?? box('mailbox', ':general', 'Main mailbox', []);
  const { onCall, languages } = sheet;
  const urgent = takesUrgent(sheet)
    ? box(
        'mailbox',
        ':urgent',
        'Urgent mailbox',
        [...new Set(peopleOf([...onCall.answers.people, ...onCall.answers.second]))],
        true,
      )
    : null;

  const people: Record<string, Person> = {};
  for (const row of sheet.people.rows) {
    const id = ids.get(`person:${row.id}`)!;
    const site = ids.get(`site:${row.site}`) ?? firstSite;
    const mailbox =
      row.box === 'yes' ? box('mailbox', `:of-${row.id}`, `Mailbox of ${row.name.trim()}`, [id]) : general;
    const role = row.role.trim();
    const extension = row.extension.trim();
    people[id] = {
      name: row.name.trim(),
      ...(role === '' ? {} : { role }),
      ...(extension === '' ? {} : { extension }),
      site,
      phones: phonesOf(row, site, readPhone),
      mailbox,
    };
  }
  const teams: Record<string, Team> = {};
  for (const row of sheet.teams.rows)
    teams[name('team', row.id, row.name)] = { name: row.name.trim(), members: peopleOf(row.members) };
  return {
    sites,
    people,
    mailboxes,
    teams,
    ids,
    general,
    urgent,
    rotations:
      takesUrgent(sheet) && sheet.closed.answers.urgentGoes !== 'service'
        ? { [ROTATION]: rotationOf(sheet, peopleOf, today) }
        : {},
    speakers: speakersOf(),
  };

  function speakersOf(): SheetThings['speakers'] {
    const language = languages.answers.second;
    if (language !== 'es' && language !== 'fr') return null;
    const members = peopleOf(
      sheet.people.rows
        .filter((row) => languages.answers.speakers.includes(row.id) && hasPhone(row))
        .map(({ id }) => id),
    );
    const team = name('team', ':speakers', `Speaks ${LANGUAGE_NAMES[language]}`);
    teams[team] = { name: `Speaks ${LANGUAGE_NAMES[language]}`, members };
    const mailbox = box('mailbox', ':speakers', `Messages in ${LANGUAGE_NAMES[language]}`, members);
    return { team, mailbox, language };
  }
}

/** Phones in the order they ring: desk, app, then the mobile that asks to press 1. */
function phonesOf({ phone, mobile }: SheetRow<'people'>, site: string, readPhone: ReadPhone): Phone[] {
  const e164 = numberOf(mobile, readPhone);
  return [
    ...(phone === 'desk' || phone === 'both' || phone === ''
      ? [{ id: 'desk', type: 'desk' as const, site, ringSeconds: RING_SECONDS }]
      : []),
    ...(phone === 'app' || phone === 'both' ? [{ id: 'app', type: 'app' as const, ringSeconds: RING_SECONDS }] : []),
    ...(e164 === null
      ? []
      : [{ id: 'mobile', type: 'mobile' as const, e164, ringSeconds: RING_SECONDS, pressOne: true }]),
  ];
}

function rotationOf({ onCall }: Worksheet, peopleOf: (rows: readonly string[]) => string[], today: string): Rotation {
  const { people, second, weeks, day, at } = onCall.answers;
  return {
    name: 'On call',
    handOver: { weekday: (Number(day) || 1) as Rotation['handOver']['weekday'], at: at.trim() || '08:00' },
    startsOn: today,
    levels: [
      { id: 'first', people: peopleOf(people), weeksEach: Number(weeks) || 1 },
      ...(second.length === 0 ? [] : [{ id: 'second', people: peopleOf(second), weeksEach: 1 }]),
    ],
  };
}
