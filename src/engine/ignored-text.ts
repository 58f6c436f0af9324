import type { SituationEntry } from '../plan/situation.ts';
import type { TraceLine } from './trace.ts';

const DECLARED: Readonly<Record<SituationEntry['kind'], string>> = {
  mode: 'that a switch is turned',
  person: 'where somebody is',
  teamRemote: 'that a team works remotely',
  siteRemote: 'that a site works remotely',
  site: 'the state of a site’s line',
  override: 'that hours are changed',
  onCall: 'that somebody takes over on call',
  signIn: 'that somebody serves a queue',
};

const IN_DETAIL: Readonly<Record<string, string>> = {
  in: 'that somebody is in',
  busy: 'that somebody is busy',
  remote: 'that somebody works remotely',
  away: 'that somebody is away',
  main: 'that a site is on its main line',
  backup: 'that a site is on its backup line',
  offline: 'that a site is offline',
  close: 'that hours are closed',
  open: 'that hours stay open',
};

const MEMBERS: Readonly<Record<string, string>> = {
  mode: 'switch',
  position: 'such position of the switch,',
  person: 'person',
  team: 'team',
  site: 'site',
  rotation: 'on-call rotation',
  level: 'such level of the rotation,',
  hours: 'hours',
  period: 'such period of the hours,',
};

/** What an ignored entry of a situation declared, to follow "somebody declared"; `args` as in the line `situation.ignored`. */
export function declaredText(args: TraceLine['args']): string {
  const detail = String(args['state'] ?? args['does'] ?? args['link'] ?? '');
  return IN_DETAIL[detail] ?? DECLARED[args['kind'] as SituationEntry['kind']] ?? 'something';
}

/** What the plan lacks, to follow "this version has no": `switch “storm”`. */
export const missingText = (args: TraceLine['args']): string =>
  `${MEMBERS[String(args['member'])] ?? String(args['member'])} “${String(args['id'])}”`;
