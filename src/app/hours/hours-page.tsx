import { describeHours } from '../../calendar/week-text.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { useDocument } from '../document/use-document.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { goTo } from '../shell/use-place.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { HoursDetail } from './hours-detail.tsx';
import { WEEKDAYS } from './period-names.ts';

const ABOUT =
  'When callers reach you: the week, the days that differ, and the time zone. Steps of a call flow ask for them.';

/** New hours open Monday to Friday from 9 to 17: a start that is quicker changed than made. */
function addHours(document: PlanDocument, plan: Plan, name: string): void {
  const names = new Set(Object.values(plan.hours).map((one) => one.name));
  let free = name;
  for (let at = 2; names.has(free); at += 1) free = `${name} ${at}`;
  const hours: PlanHours = {
    name: free,
    periods: [{ id: 'open', name: 'Open' }],
    weekly: [{ days: [...WEEKDAYS], from: '09:00', to: '17:00', period: 'open' }],
    specialDays: [],
  };
  const [id = ''] = document.edit(addThing(plan, 'hours', hours));
  goTo({ plan: plan.id, page: 'hours', flow: null, item: id });
}

/** When the office is open, at lunch and closed. */
export function HoursPage({ document, item, findings, nowMs, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="hours"
      title="Hours"
      about={ABOUT}
      rows={Object.entries(plan.hours).map(([id, { name }]) => {
        const calendar = hoursOf(plan, id);
        return { id, name, detail: calendar && describeHours(calendar) };
      })}
      item={item}
      addLabel="Add hours"
      onAdd={() => addHours(document, plan, 'New hours')}
      empty={
        <EmptyState
          icon="clock"
          title="No hours yet."
          action={
            <Button icon="wand" variant="primary" onClick={() => addHours(document, plan, 'Office hours')}>
              Start with Mon–Fri 9–17
            </Button>
          }
        >
          Draw when the office is open, add lunch and holidays, and let the call flow ask.
        </EmptyState>
      }
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="hours" id={id} findings={findings} onPlay={onPlay}>
          <HoursDetail edited={{ document, id }} nowMs={nowMs} />
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
