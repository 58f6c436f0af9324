import { KINDS } from '../../kinds/registry.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { useDocument } from '../document/use-document.ts';
import { hrefOf } from '../shell/place.ts';
import { sayRemoved } from '../things/say-removed.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { moved } from '../ui/moved.ts';
import { Notice } from '../ui/notice.tsx';
import { OrderList } from '../ui/order-list.tsx';
import { PersonPicker } from './person-picker.tsx';
import { PresenceMark } from './presence-mark.tsx';
import { presenceOf } from './presence.ts';
import { Section } from '../ui/section.tsx';
import { teamNow } from './team-now.ts';
import type { Today } from './use-today.ts';

interface TeamDetailProps extends Omit<SectionProps, 'item' | 'nowMs'> {
  id: string;
  today: Today;
}

/** A team: its people in order, and who of them can be reached now. */
export function TeamDetail({ document, id, findings, onPlay, today }: TeamDetailProps) {
  const plan = useDocument(document, (state) => state.plan);
  const { nowMs } = today;
  const team = plan.teams[id];
  if (!team) return null;
  const { name, members } = team;
  const nameOf = (person: string) => plan.people[person]?.name ?? 'Somebody who is gone';
  const edit = (next: readonly string[], label: string) =>
    updateThing(plan, KINDS, 'teams', id, { members: [...next] }, { label });
  const set = (next: readonly string[], label: string) => void document.edit(edit(next, label));
  return (
    <ThingDetail document={document} thing="team" id={id} findings={findings} onPlay={onPlay}>
      {members.length === 0 ? (
        <Notice tone="warning" title="Nobody is in this team">
          A call to it rings nowhere and goes on at once. Add at least two people.
        </Notice>
      ) : (
        members.length === 1 && (
          <Notice tone="warning" title={`Only ${nameOf(members[0]!)} is in this team`}>
            When they are at lunch or ill, nobody answers. Add a second person.
          </Notice>
        )
      )}
      <Section
        title="Members"
        about={`${teamNow(plan, today.situation, members, nowMs)}${today.known ? '' : ' Who is away today is not known without the backend.'}`}
        actions={
          <PersonPicker
            label="Add a member"
            plan={plan}
            without={members}
            disabled={members.length >= 100}
            onPick={(person) => set([...members, person], `Add “${nameOf(person)}” to “${name}”`)}
            onCreate={(newName) => {
              const made = addThing(plan, 'people', { name: newName, phones: [] });
              const label = `Add “${newName}” to “${name}”`;
              document.edit(allOf(label, [made, edit([...members, made.made![0]!], label)]));
            }}
          />
        }
      >
        {members.length > 0 && (
          <OrderList
            label={`Members of ${name}, in their order`}
            items={members}
            idOf={(person) => person}
            nameOf={nameOf}
            onMove={(from, to) => set(moved(members, from, to), `Reorder “${name}”`)}
            onRemove={(person) => {
              set(
                members.filter((member) => member !== person),
                `Take “${nameOf(person)}” out of “${name}”`,
              );
              sayRemoved(`${nameOf(person)} is no longer in ${name}`);
            }}
          >
            {(person) => (
              <div className="flex min-h-8.5 items-center gap-x-2.5">
                <Avatar name={nameOf(person)} size="small" />
                {/* The role goes below the name where both do not fit: neither is cut. */}
                <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2.5 [overflow-wrap:anywhere]">
                  <a
                    className="inline-flex min-h-6 items-center font-semibold hover:underline"
                    href={hrefOf({ plan: plan.id, page: 'people', flow: null, item: person })}
                  >
                    {nameOf(person)}
                  </a>
                  <span className="text-muted">{plan.people[person]?.role}</span>
                </div>
                <PresenceMark presence={presenceOf(plan, today.situation, person, nowMs)} />
              </div>
            )}
          </OrderList>
        )}
        {members.length > 1 && (
          <p className="text-sm text-muted">
            The order counts where a step rings people in order; other steps ring all at once or by turns.
          </p>
        )}
      </Section>
    </ThingDetail>
  );
}
