import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { hrefOf } from '../shell/place.ts';
import { sayRemoved } from '../things/say-removed.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { PersonPart } from './person-change.ts';
import { Section } from '../ui/section.tsx';

/** The teams somebody is in, to join and to leave. */
export function PersonTeams({ document, plan, id, person }: PersonPart) {
  const teams = Object.entries(plan.teams);
  const own = teams.filter(([, { members }]) => members.includes(id));
  const others = teams.filter(([, { members }]) => !members.includes(id));
  const set = (team: string, members: string[], label: string) =>
    document.edit(updateThing(plan, KINDS, 'teams', team, { members }, { label }));
  return (
    <Section
      title="Teams"
      actions={
        others.length > 0 && (
          <Menu
            label="Add to a team"
            icon="plus"
            size="small"
            align="end"
            items={others.map(([team, { name, members }]) => ({
              id: team,
              label: name,
              icon: 'users',
              onSelect: () => void set(team, [...members, id], `Add “${person.name}” to “${name}”`),
            }))}
          />
        )
      }
    >
      {own.length === 0 ? (
        <p className="text-muted">
          {teams.length === 0 ? 'There are no teams yet. Make one under Teams.' : 'In no team.'}
        </p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {own.map(([team, { name, members }]) => (
            <li
              key={team}
              className="inline-flex items-center gap-1 rounded-pill border border-line-strong py-0.5 pr-0.5 pl-3"
            >
              <a
                className="font-semibold hover:underline"
                href={hrefOf({ plan: plan.id, page: 'teams', flow: null, item: team })}
              >
                {name}
              </a>
              <IconButton
                icon="x"
                size="small"
                label={`Leave ${name}`}
                onClick={() => {
                  set(
                    team,
                    members.filter((member) => member !== id),
                    `Take “${person.name}” out of “${name}”`,
                  );
                  sayRemoved(`${person.name} is no longer in ${name}`);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
