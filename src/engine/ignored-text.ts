import type { SituationEntry } from '../plan/situation.ts';
import type { TraceLine } from './trace.ts';

const DECLARED: Readonly<Record<SituationEntry['kind'], string>> = {
  mode: 'a switch is turned',
  person: 'something about a person',
  teamRemote: 'a team works remotely',
  siteRemote: 'a site works remotely',
  site: 'the state of a site’s line',
  override: 'other hours',
  onCall: 'somebody else is on call',
  signIn: 'somebody signed in to a queue',
};

const IN_DETAIL: Readonly<Record<string, string>> = {
  in: 'somebody is in',
  busy: 'somebody is busy',
  remote: 'somebody works remotely',
  away: 'somebody is away',
  main: 'a site is on its main line',
  backup: 'a site is on its backup line',
  offline: 'a site is offline',
  close: 'hours are closed',
  open: 'hours stay open',
};

/** The member of an entry that names what is missing, as a noun, and what it is a part of. */
const MEMBERS: Readonly<Record<string, readonly [noun: string, of?: string]>> = {
  mode: ['switch'],
  position: ['position', 'of that switch'],
  person: ['person'],
  team: ['team'],
  site: ['site'],
  rotation: ['on-call rotation'],
  level: ['level', 'of that rotation'],
  hours: ['hours'],
  period: ['period', 'of those hours'],
};

/** What an ignored entry of a situation declared, in a few words; `args` as in the line `situation.ignored`. */
export function declaredText(args: TraceLine['args']): string {
  const detail = String(args['state'] ?? args['does'] ?? args['link'] ?? '');
  return IN_DETAIL[detail] ?? DECLARED[args['kind'] as SituationEntry['kind']] ?? 'something';
}

/** What the plan lacks, to follow "this version has no": `position “storm” of that switch`. */
export function missingText(args: TraceLine['args']): string {
  const member = String(args['member']);
  const [noun, of] = MEMBERS[member] ?? [member];
  return `${noun} “${String(args['id'])}”${of === undefined ? '' : ` ${of}`}`;
}
