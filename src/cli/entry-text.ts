import type { Plan } from '../plan/plan.ts';
import type { OverrideScope, SituationEntry } from '../plan/situation.ts';

/** What an entry says, in a few words with the plan's names; ids stand for what the plan does not have. */
export function entryText(plan: Plan | null, entry: SituationEntry): string {
  const name = (things: Readonly<Record<string, { readonly name: string }>> | undefined, id: string) =>
    things && Object.hasOwn(things, id) ? things[id]!.name : id;
  const where = (scope: OverrideScope) => {
    if (scope.of === 'office') return 'the whole office';
    return scope.of === 'site' ? name(plan?.sites, scope.site) : name(plan?.hours, scope.hours);
  };
  switch (entry.kind) {
    case 'mode': {
      const positions = plan?.modes[entry.mode]?.positions ?? [];
      const position = positions.find(({ id }) => id === entry.position)?.name ?? entry.position;
      return `${name(plan?.modes, entry.mode)}: ${position}`;
    }
    case 'person':
      return `${name(plan?.people, entry.person)} is ${STATES[entry.state]}`;
    case 'teamRemote':
      return `${name(plan?.teams, entry.team)} works remotely`;
    case 'siteRemote':
      return `everybody at ${name(plan?.sites, entry.site)} works remotely`;
    case 'site':
      return `${name(plan?.sites, entry.site)} is ${LINKS[entry.link]}${entry.observed === true ? ', says a check' : ''}`;
    case 'override':
      return `${where(entry.scope)} is ${entry.does === 'close' ? 'closed' : 'open'}`;
    case 'onCall':
      return `${name(plan?.people, entry.person)} is on call for ${name(plan?.rotations, entry.rotation)}`;
    case 'signIn':
      return `${name(plan?.people, entry.person)} serves the queues of ${name(plan?.teams, entry.team)}`;
  }
}

const STATES = { in: 'in', busy: 'busy', remote: 'working remotely', away: 'away' } as const;
const LINKS = { main: 'online', backup: 'on its backup line', offline: 'offline' } as const;
