import { useState } from 'react';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OverrideScope } from '../../plan/situation.ts';
import { askedHours } from '../../simulate/asked-hours.ts';
import { Segmented } from '../ui/segmented.tsx';
import { DeclareSheet } from './declare-sheet.tsx';
import type { SheetProps } from './sheet-props.ts';
import { untilChoices } from './until-choices.ts';

interface OverrideSheetProps extends SheetProps {
  does: 'close' | 'open';
}

const OFFICE = 'office';

/** Closes, or keeps open, the whole office, one site or one department until a moment. */
export function OverrideSheet({ does, ...sheet }: OverrideSheetProps) {
  const { plan, nowMs } = sheet.board;
  const [picked, setPicked] = useState(OFFICE);
  const [period, setPeriod] = useState<string | null>(null);
  const scopes = scopesOf(plan);
  const scope = scopes.find(({ value }) => value === picked) ?? scopes[0]!;
  const hoursId = hoursInScope(plan, scope.scope);
  const periods = does === 'open' && scope.scope.of === 'hours' ? (plan.hours[scope.scope.hours]?.periods ?? []) : [];
  const treated = periods.find(({ id }) => id === period) ?? periods[0];
  const who = scope.scope.of === 'office' ? '' : ` ${scope.label}`;
  return (
    <DeclareSheet
      {...sheet}
      title={does === 'close' ? 'Close now' : 'Stay open'}
      description={
        does === 'close'
          ? 'Callers are sorted as after hours. It ends by itself.'
          : 'Callers are sorted as in opening hours. It ends by itself.'
      }
      content={{
        kind: 'override',
        scope: scope.scope,
        does,
        ...(treated && treated !== periods[0] ? { period: treated.id } : {}),
      }}
      choices={untilChoices(hoursId === null ? null : (hoursOf(plan, hoursId) ?? null), plan.zone, nowMs, does)}
      applyWords={(until) => `${does === 'close' ? 'Close' : 'Keep open'}${who} until ${until}`}
    >
      {scopes.length > 1 && (
        <Segmented
          label={does === 'close' ? 'What is closed' : 'What stays open'}
          look="chips"
          size="large"
          value={scope.value}
          options={scopes}
          onChange={(value) => {
            setPicked(value);
            setPeriod(null);
          }}
        />
      )}
      {periods.length > 1 && treated && (
        <Segmented
          label="Callers are treated as in"
          look="chips"
          size="large"
          value={treated.id}
          options={periods.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPeriod}
        />
      )}
    </DeclareSheet>
  );
}

/** The whole office, sites that hours belong to, and single hours where there is more than one. */
function scopesOf(plan: Plan): { value: string; label: string; scope: OverrideScope }[] {
  const sites = [...new Set(Object.values(plan.hours).flatMap(({ site }) => site ?? []))];
  const hours = Object.entries(plan.hours);
  return [
    { value: OFFICE, label: 'The whole office', scope: { of: 'office' } },
    ...sites.flatMap((site) =>
      plan.sites[site]
        ? [{ value: `site-${site}`, label: plan.sites[site].name, scope: { of: 'site', site } as const }]
        : [],
    ),
    ...(hours.length < 2
      ? []
      : hours.map(([id, { name }]) => ({
          value: `hours-${id}`,
          label: name.replace(/ hours$/i, ''),
          scope: { of: 'hours', hours: id } as const,
        }))),
  ];
}

/** The hours whose lunch and closing are meant: the scope's own, a site's first, for the office those its main number asks. */
export function hoursInScope(plan: Plan, scope: OverrideScope): string | null {
  const ids = Object.keys(plan.hours);
  if (scope.of === 'hours') return scope.hours;
  if (scope.of === 'site') return ids.find((id) => plan.hours[id]?.site === scope.site) ?? null;
  const [number] = Object.keys(plan.numbers);
  return (number === undefined ? null : askedHours(plan, number)) ?? ids[0] ?? null;
}
