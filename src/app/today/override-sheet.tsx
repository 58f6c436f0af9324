import { useState } from 'react';
import { hoursOf } from '../../plan/hours-of.ts';
import { hoursInScope, overrideScopes } from '../../simulate/override-scopes.ts';
import { Segmented } from '../ui/segmented.tsx';
import { DeclareSheet } from './declare-sheet.tsx';
import type { SheetProps } from './sheet-props.ts';
import { untilChoices } from './until-choices.ts';

interface OverrideSheetProps extends SheetProps {
  does: 'close' | 'open';
}

/** Closes, or keeps open, the whole office, one site or one department until a moment. */
export function OverrideSheet({ does, ...sheet }: OverrideSheetProps) {
  const { plan, nowMs } = sheet.board;
  const [picked, setPicked] = useState('office');
  const [period, setPeriod] = useState<string | null>(null);
  const scopes = overrideScopes(plan);
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
