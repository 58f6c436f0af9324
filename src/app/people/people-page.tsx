import { useState } from 'react';
import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingsPage } from '../things/things-page.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { NameDialog } from './name-dialog.tsx';
import { PastePeopleDialog } from './paste-people-dialog.tsx';
import { PEOPLE_TABS } from './people-tabs.ts';
import { PersonDetail } from './person-detail.tsx';
import { PresenceMark } from './presence-mark.tsx';
import { presenceOf } from './presence.ts';
import { useToday } from './use-today.ts';

/** Who takes calls, when, and on which phones. */
export function PeoplePage({ item, ...section }: SectionProps) {
  const { document } = section;
  const plan = useDocument(document, (state) => state.plan);
  const today = useToday(plan.id, section.nowMs);
  const [opened, setOpened] = useState<'name' | 'paste' | null>(null);
  const rows = Object.entries(plan.people).map(([id, { name, role, extension }]) => ({
    id,
    name,
    detail: [extension === undefined ? undefined : `ext. ${extension}`, role].filter(Boolean).join(' · ') || undefined,
    lead: <Avatar name={name} />,
    mark: today.known ? <PresenceMark presence={presenceOf(plan, today.situation, id, today.nowMs)} /> : undefined,
  }));
  const ways = (
    <Button icon="clipboard" onClick={() => setOpened('paste')}>
      Paste from a spreadsheet…
    </Button>
  );
  return (
    <>
      <ThingsPage
        plan={plan.id}
        page="people"
        title="People"
        about="Who takes calls, when, and on which phones."
        siblings={PEOPLE_TABS}
        rows={rows}
        item={item}
        addLabel="Add a person"
        onAdd={() => setOpened('name')}
        actions={ways}
        empty={
          <EmptyState
            icon="users"
            title="Nobody here yet"
            action={
              <div className="flex flex-wrap justify-center gap-2">
                {ways}
                <Button icon="plus" variant="primary" onClick={() => setOpened('name')}>
                  Add a person
                </Button>
              </div>
            }
          >
            Add the people who take calls one by one, or paste the list you have in a spreadsheet.
          </EmptyState>
        }
      >
        {(id) => <PersonDetail key={id} {...section} id={id} today={today} />}
      </ThingsPage>
      {opened === 'name' && (
        <NameDialog
          title="Add a person"
          placeholder="Dana Ortiz"
          taken={Object.values(plan.people).map(({ name }) => name)}
          onClose={() => setOpened(null)}
          onAdd={(name) => {
            setOpened(null);
            const [id = null] = document.edit(addThing(plan, 'people', { name, phones: [] }));
            goTo({ plan: plan.id, page: 'people', flow: null, item: id });
          }}
        />
      )}
      {opened === 'paste' && <PastePeopleDialog document={document} plan={plan} onClose={() => setOpened(null)} />}
    </>
  );
}
