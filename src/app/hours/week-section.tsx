import { useState } from 'react';
import { hoursProblems } from '../../calendar/check-hours.ts';
import type { Hours } from '../../calendar/hours.ts';
import { localAt } from '../../calendar/zone.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Popover } from '../ui/popover.tsx';
import { Section } from '../ui/section.tsx';
import { toast } from '../ui/toast.ts';
import { BrushPicker } from './brush-picker.tsx';
import { changeHours, type EditedHours } from './change-hours.ts';
import { periodName } from './period-names.ts';
import { PeriodsDialog } from './periods-dialog.tsx';
import { QUICK_FILLS } from './quick-fills.ts';
import { SpanEditor } from './span-editor.tsx';
import { SpanTable } from './span-table.tsx';
import { WeekGrid } from './week-grid.tsx';
import { CLOSED, piecesOf, weeklyOf, type DayPiece } from '../things/week-pieces.ts';
import { shownRange } from '../things/week-segments.ts';

interface WeekSectionProps {
  edited: EditedHours;
  hours: PlanHours;
  /** The same hours in their zone. */
  calendar: Hours;
  nowMs: number;
}

interface Editing {
  readonly piece: DayPiece;
  readonly isNew: boolean;
  readonly anchor: Element;
}

/** The ordinary week: to draw on, to type, and to fill with one press. */
export function WeekSection({ edited, hours, calendar, nowMs }: WeekSectionProps) {
  const { periods, weekly } = hours;
  const [chosen, setChosen] = useState<string | null>(null);
  const [wide, setWide] = useState(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [naming, setNaming] = useState(false);
  // It may have been removed.
  const brush = chosen === CLOSED || periods.some(({ id }) => id === chosen) ? chosen : null;
  const drawn = brush ?? periods[0]!.id;
  const pieces = piecesOf(weekly);
  const range = shownRange(pieces);
  const local = localAt(calendar.zone, nowMs);
  const onChange = (next: readonly DayPiece[], label: string) => changeHours(edited, label, { weekly: weeklyOf(next) });
  const problems = hoursProblems(calendar).filter(({ at }) => at[0] === 'weekly');
  return (
    <Section
      title="Week"
      actions={
        <>
          {(wide || range.to - range.from < 1440) && (
            <Button size="small" aria-pressed={wide} onClick={() => setWide(!wide)}>
              {wide ? 'Show the day only' : 'Show 24 hours'}
            </Button>
          )}
          <Menu
            label="Quick fill"
            icon="wand"
            size="small"
            align="end"
            items={QUICK_FILLS.map(({ id, label, apply }) => ({
              id,
              label,
              onSelect: () => {
                const next = apply(hours);
                changeHours(edited, label, next);
                const made = next.periods.find((period) => !periods.includes(period));
                toast({
                  text: made
                    ? `${label}. “${made.name}” is a new exit of the steps that ask for these hours.`
                    : `${label}: done`,
                  tone: 'ok',
                });
              },
            }))}
          />
        </>
      }
    >
      <BrushPicker periods={periods} value={brush} onChange={setChosen} onPeriods={() => setNaming(true)} />
      <WeekGrid
        label={`Week of ${hours.name}`}
        pieces={pieces}
        periods={periods}
        brush={drawn}
        over={brush !== null}
        wide={wide}
        onWide={setWide}
        now={{ day: local.weekday, minute: local.minute }}
        onChange={onChange}
        onEdit={(piece, isNew, anchor) => setEditing({ piece, isNew, anchor })}
      />
      <p id="week-keys" className="text-sm text-muted">
        {brush === null
          ? `Drag a time to move it, its edges to resize; drag over empty space, also over several days, to draw ${periods[0]!.name}.`
          : `Drag to draw ${brush === CLOSED ? 'Closed' : periodName(periods, brush)} over whatever is there, also over several days at once.`}{' '}
        A drag past the right edge goes on, over midnight too.{' '}
        <span className="max-sm:hidden">
          Keys: arrows go, N adds, Enter types, Shift+arrows resize, Alt+arrows move, Delete removes.
        </span>
      </p>
      <SpanTable
        weekly={weekly}
        periods={periods}
        problems={problems}
        onChange={onChange}
        onEdit={(piece, anchor) => setEditing({ piece, isNew: false, anchor })}
        onAdd={(anchor) =>
          setEditing({
            piece: { day: 1, fromMinute: 540, toMinute: 1020, period: drawn === CLOSED ? periods[0]!.id : drawn },
            isNew: true,
            anchor,
          })
        }
      />
      {editing && (
        <Popover
          anchor={() => editing.anchor}
          onClose={() => setEditing(null)}
          label={editing.isNew ? 'New time' : 'Edit time'}
        >
          <SpanEditor
            pieces={pieces}
            periods={periods}
            piece={editing.piece}
            isNew={editing.isNew}
            onChange={onChange}
            onClose={() => setEditing(null)}
          />
        </Popover>
      )}
      {naming && <PeriodsDialog edited={edited} onClose={() => setNaming(false)} />}
    </Section>
  );
}
