import type { Rotation } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { Icon } from '../ui/icon.tsx';
import { Pill } from '../ui/pill.tsx';
import { dayTextAt, dayTimeTextAt } from '../../calendar/day-text.ts';
import type { RotationWeek, WeekPart } from './rotation-weeks.ts';

interface TurnsTableProps {
  plan: Plan;
  rotation: Rotation;
  weeks: readonly RotationWeek[];
  nowMs: number;
}

/** Who is on call in the coming weeks: a row a week, a column a level, swaps and gaps said where they are. */
export function TurnsTable({ plan, rotation, weeks, nowMs }: TurnsTableProps) {
  const zone = rotation.zone ?? plan.zone;
  const many = rotation.levels.length > 1;
  const nameOf = (person: string | null) => (person === null ? 'Nobody' : (plan.people[person]?.name ?? 'Nobody'));
  const cell = (parts: readonly WeekPart[]) => (
    <ul className="flex flex-col gap-0.5">
      {parts.map((part, index) => (
        <li key={part.fromMs} className="flex flex-wrap items-center gap-x-2">
          {part.person === null ? (
            <span className="inline-flex items-center gap-1.5 font-semibold text-lost">
              <Icon name="alert-circle" size={14} />
              Nobody
            </span>
          ) : (
            <span className="font-semibold">{nameOf(part.person)}</span>
          )}
          {index > 0 && <span className="text-sm text-muted">from {dayTimeTextAt(zone, part.fromMs, nowMs)}</span>}
          {part.swap !== null && (
            <span className="inline-flex items-center gap-1 text-sm text-accent">
              <Icon name="swap" size={13} />
              {part.turnOf === part.person ? 'swapped back' : `for ${nameOf(part.turnOf)}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    // A table may be wider than a phone, and scrolling it needs a tab stop.
    <div
      role="region"
      aria-label="Turns, week by week"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="overflow-x-auto rounded-control border border-line"
    >
      <table className="tabular w-full border-collapse text-left">
        <thead className="bg-hover text-sm text-muted">
          <tr>
            <th scope="col" className="px-3 py-1.5 font-semibold">
              Week
            </th>
            {rotation.levels.map(({ id }, index) => (
              <th key={id} scope="col" className="px-3 py-1.5 font-semibold">
                {many ? `Level ${index + 1}` : 'On call'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {weeks.map(({ fromMs, untilMs, levels }) => {
            const now = fromMs <= nowMs && nowMs < untilMs;
            return (
              <tr key={fromMs} aria-current={now ? 'date' : undefined} className={now ? 'bg-accent-soft' : ''}>
                <th scope="row" className="px-3 py-2 align-middle font-normal whitespace-nowrap">
                  <span className="flex flex-wrap items-center gap-x-2">
                    {dayTextAt(zone, fromMs, nowMs)} – {dayTextAt(zone, untilMs, fromMs)}
                    {now && <Pill tone="accent">Now</Pill>}
                  </span>
                </th>
                {levels.map(({ level, parts }) => (
                  <td key={level} className="px-3 py-2 align-middle">
                    {cell(parts)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
