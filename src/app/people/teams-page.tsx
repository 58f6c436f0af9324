import { useState } from 'react';
import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingsPage } from '../things/things-page.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconTile } from '../ui/icon-tile.tsx';
import { Pill } from '../ui/pill.tsx';
import { NameDialog } from './name-dialog.tsx';
import { PEOPLE_TABS } from './people-tabs.ts';
import { namesText } from './team-now.ts';
import { TeamDetail } from './team-detail.tsx';
import { useToday } from './use-today.ts';

/** People who take calls together. */
export function TeamsPage({ item, ...section }: SectionProps) {
  const { document } = section;
  const plan = useDocument(document, (state) => state.plan);
  const today = useToday(plan.id, section.nowMs);
  const [naming, setNaming] = useState(false);
  return (
    <>
      <ThingsPage
        plan={plan.id}
        page="teams"
        title="Teams"
        about="People who take calls together, such as the reception."
        siblings={PEOPLE_TABS}
        rows={Object.entries(plan.teams).map(([id, { name, members }]) => ({
          id,
          name,
          detail: namesText(members.flatMap((person) => plan.people[person]?.name ?? [])) || 'Nobody yet',
          lead: <IconTile icon="users" group="people" />,
          mark: members.length < 2 && (
            <Pill tone="warning" icon="alert-triangle">
              {members.length === 0 ? 'Empty' : 'One only'}
            </Pill>
          ),
        }))}
        item={item}
        addLabel="Add a team"
        onAdd={() => setNaming(true)}
        empty={
          <EmptyState
            icon="users"
            title="No teams yet."
            action={
              <Button variant="primary" icon="plus" onClick={() => setNaming(true)}>
                Add a team
              </Button>
            }
          >
            A team is a group of people whose phones a call rings together or one after the other.
          </EmptyState>
        }
      >
        {(id) => <TeamDetail key={id} {...section} id={id} today={today} />}
      </ThingsPage>
      {naming && (
        <NameDialog
          title="Add a team"
          placeholder="Reception"
          taken={Object.values(plan.teams).map(({ name }) => name)}
          onClose={() => setNaming(false)}
          onAdd={(name) => {
            setNaming(false);
            const [id = null] = document.edit(addThing(plan, 'teams', { name, members: [] }));
            goTo({ plan: plan.id, page: 'teams', flow: null, item: id });
          }}
        />
      )}
    </>
  );
}
