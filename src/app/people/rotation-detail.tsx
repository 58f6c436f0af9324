import { useMemo, useState } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { Rotation } from '../../plan/entities.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { Notice } from '../ui/notice.tsx';
import { dayTextAt } from '../../calendar/day-text.ts';
import { weekdayName } from '../../calendar/weekday-names.ts';
import { RotationLevels } from './rotation-levels.tsx';
import { RotationSetup } from './rotation-setup.tsx';
import { gapIn, rotationWeeks } from './rotation-weeks.ts';
import { Section } from '../ui/section.tsx';
import { SwapDialog } from './swap-dialog.tsx';
import { SwapList } from './swap-list.tsx';
import { TurnsTable } from './turns-table.tsx';
import type { Today } from './use-today.ts';

const WEEKS = 12;

interface RotationDetailProps extends Omit<SectionProps, 'item' | 'nowMs'> {
  id: string;
  today: Today;
}

/** A rotation: who is on call in the next weeks, who takes turns, and when they hand over. */
export function RotationDetail({ document, id, findings, onPlay, today }: RotationDetailProps) {
  const plan = useDocument(document, (state) => state.plan);
  const { nowMs } = today;
  const [swapping, setSwapping] = useState(false);
  const weeks = useMemo(
    () => rotationWeeks(plan, today.situation, id, nowMs, WEEKS),
    [plan, today.situation, id, nowMs],
  );
  const rotation = plan.rotations[id];
  if (!rotation) return null;
  const zone = rotation.zone ?? plan.zone;
  const gap = gapIn(weeks, nowMs);
  const edit = (changes: { readonly [K in keyof Rotation]?: Rotation[K] | undefined }, what: string) =>
    updateThing(plan, KINDS, 'rotations', id, changes, { label: `${what} of “${rotation.name}”` });
  return (
    <ThingDetail document={document} thing="rotation" id={id} findings={findings} onPlay={onPlay}>
      {gap && (
        <Notice
          tone="lost"
          title={`Nobody on call ${gap.fromMs <= nowMs ? 'now' : `from ${dayTextAt(zone, gap.fromMs, nowMs)}`}${gap.untilMs === null ? '' : ` until ${dayTextAt(zone, gap.untilMs, nowMs)}`}`}
        >
          {rotation.until !== undefined && gap.fromMs > nowMs
            ? 'The rotation has a last day. Take it away below, or give it a later one.'
            : 'Add the people who take turns below.'}
        </Notice>
      )}
      <Section
        title={`The next ${WEEKS} weeks`}
        about={`Hand-over every ${weekdayName(rotation.handOver.weekday)} at ${rotation.handOver.at}${rotation.zone === undefined ? '' : `, ${rotation.zone}`}.`}
        actions={
          <Button size="small" icon="swap" disabled={!today.known} onClick={() => setSwapping(true)}>
            Swap a week…
          </Button>
        }
      >
        {today.trouble !== null && (
          <FieldNote tone="warning">
            {today.trouble}, so swaps can neither be seen nor made now. These are the turns of the plan.
          </FieldNote>
        )}
        <TurnsTable plan={plan} rotation={rotation} weeks={weeks} nowMs={nowMs} />
        <SwapList plan={plan} id={id} rotation={rotation} today={today} />
      </Section>
      <RotationLevels
        plan={plan}
        rotation={rotation}
        onChange={(levels, what) => void document.edit(edit({ levels }, what))}
        onCreate={(level, name) => {
          const made = addThing(plan, 'people', { name, phones: [] });
          const levels = rotation.levels.map((other) =>
            other.id === level ? { ...other, people: [...other.people, made.made![0]!] } : other,
          );
          document.edit(allOf(`Add “${name}” to “${rotation.name}”`, [made, edit({ levels }, 'People')]));
        }}
      />
      <RotationSetup
        plan={plan}
        rotation={rotation}
        onChange={(changes, what) => void document.edit(edit(changes, what))}
      />
      {swapping && (
        <SwapDialog
          plan={plan}
          id={id}
          rotation={rotation}
          weeks={weeks}
          nowMs={nowMs}
          onClose={() => setSwapping(false)}
        />
      )}
    </ThingDetail>
  );
}
