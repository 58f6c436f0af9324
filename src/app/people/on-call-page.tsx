import { useState } from 'react';
import { addThing } from '../../plan/edits/add-thing.ts';
import { onCallAt } from '../../plan/on-call.ts';
import { useDocument } from '../document/use-document.ts';
import { hrefOf } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingsPage } from '../things/things-page.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconTile } from '../ui/icon-tile.tsx';
import { PEOPLE_TABS } from './people-tabs.ts';
import { RotationDetail } from './rotation-detail.tsx';
import { StartRotationDialog } from './start-rotation-dialog.tsx';
import { useToday } from './use-today.ts';

/** Who is on call, week by week. */
export function OnCallPage({ item, ...section }: SectionProps) {
  const { document } = section;
  const plan = useDocument(document, (state) => state.plan);
  const today = useToday(plan.id, section.nowMs);
  const [starting, setStarting] = useState(false);
  const enough = Object.keys(plan.people).length >= 2;
  return (
    <>
      <ThingsPage
        plan={plan.id}
        page="on-call"
        title="On call"
        about="Who takes urgent calls, week by week."
        siblings={PEOPLE_TABS}
        rows={Object.entries(plan.rotations).map(([id, { name }]) => {
          const now = onCallAt(plan, today.situation, id, today.nowMs)[0]?.person ?? null;
          const who = now === null ? undefined : plan.people[now]?.name;
          return {
            id,
            name,
            detail: who === undefined ? 'Nobody on call now' : `Now: ${who}`,
            lead: <IconTile icon="calendar-clock" group="people" />,
          };
        })}
        item={item}
        addLabel="Add a rotation"
        onAdd={() => setStarting(true)}
        empty={
          <EmptyState
            icon="calendar-clock"
            title="Nobody is on call yet."
            action={
              enough ? (
                <Button variant="primary" onClick={() => setStarting(true)}>
                  Start a rotation with two people
                </Button>
              ) : (
                <a
                  className="font-semibold text-accent underline underline-offset-2"
                  href={hrefOf({ plan: plan.id, page: 'people', flow: null, item: null })}
                >
                  Add two people first
                </a>
              )
            }
          >
            A rotation is a list of people who take turns, a week each, to answer urgent calls outside office hours.
          </EmptyState>
        }
      >
        {(id) => <RotationDetail key={id} {...section} id={id} today={today} />}
      </ThingsPage>
      {starting && (
        <StartRotationDialog
          plan={plan}
          nowMs={today.nowMs}
          onClose={() => setStarting(false)}
          onStart={(rotation) => {
            setStarting(false);
            const [id = null] = document.edit(addThing(plan, 'rotations', rotation));
            goTo({ plan: plan.id, page: 'on-call', flow: null, item: id });
          }}
        />
      )}
    </>
  );
}
