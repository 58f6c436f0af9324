import { momentText } from '../calendar/moment-text.ts';
import type { Plan } from './plan.ts';
import type { OverrideScope, SituationEntry } from './situation.ts';

/** An entry before it has an id, an end or anybody's name: what is declared, and about what. */
export type EntryContent<E = SituationEntry> = E extends unknown
  ? Omit<E, 'id' | 'setAtMs' | 'untilMs' | 'fromMs' | 'by' | 'note'>
  : never;

const nameIn = (things: Readonly<Record<string, { readonly name: string }>>, id: string): string =>
  Object.hasOwn(things, id) ? things[id]!.name : id;

/** What an override is about: "The whole office", the name of a site, or that of hours. */
export function scopeName(plan: Plan, scope: OverrideScope): string {
  if (scope.of === 'office') return 'The whole office';
  return scope.of === 'site' ? nameIn(plan.sites, scope.site) : nameIn(plan.hours, scope.hours);
}

/** A turned switch in words: "Snow day", or "Season: Summer" where the position's own name would not say which switch. */
export function positionName(plan: Plan, mode: string, position: string): string {
  const found = Object.hasOwn(plan.modes, mode) ? plan.modes[mode] : undefined;
  const name = found?.positions.find(({ id }) => id === position)?.name ?? position;
  return found === undefined || name === found.name || isPlain(found, position) ? name : `${found.name}: ${name}`;
}

/** With two positions the one that is not normal says everything. */
const isPlain = (mode: Plan['modes'][string], position: string) =>
  mode.positions.length === 2 && position !== mode.normal;

/** What an entry declares, without its end: "Snow day", "Closed", "Dana Ortiz is away", "Main office is offline". */
export function entryTitle(plan: Plan, entry: EntryContent): string {
  switch (entry.kind) {
    case 'mode':
      return positionName(plan, entry.mode, entry.position);
    case 'override': {
      const who = entry.scope.of === 'office' ? '' : scopeName(plan, entry.scope);
      const does = entry.does === 'close' ? 'Closed' : 'Open';
      return who === '' ? does : `${who}: ${does.toLowerCase()}`;
    }
    case 'person':
      return `${nameIn(plan.people, entry.person)} ${PERSON_IS[entry.state]}`;
    case 'teamRemote':
      return `${nameIn(plan.teams, entry.team)} works from home`;
    case 'siteRemote':
      return `Everybody at ${nameIn(plan.sites, entry.site)} works from home`;
    case 'site':
      return `${nameIn(plan.sites, entry.site)} ${SITE_IS[entry.link]}`;
    case 'onCall': {
      const levels = plan.rotations[entry.rotation]?.levels ?? [];
      const level = levels.length > 1 ? `, level ${levels.findIndex(({ id }) => id === entry.level) + 1}` : '';
      return `${nameIn(plan.people, entry.person)} is on call: ${nameIn(plan.rotations, entry.rotation)}${level}`;
    }
    case 'signIn':
      return `${nameIn(plan.people, entry.person)} takes calls of ${nameIn(plan.teams, entry.team)}`;
  }
}

const PERSON_IS = { in: 'is in', busy: 'is busy', remote: 'works from home', away: 'is away' } as const;
const SITE_IS = { main: 'is on its main line', backup: 'is on its backup line', offline: 'is offline' } as const;

/** The same with its end on the office's clock: "Snow day until Wed 07:00"; without one, as a call is tried. */
export const entryWords = (plan: Plan, entry: SituationEntry, nowMs: number): string =>
  entry.untilMs === null
    ? entryTitle(plan, entry)
    : `${entryTitle(plan, entry)} until ${momentText(plan.zone, entry.untilMs, nowMs)}`;
