import { useState } from 'react';
import { positionName } from '../../plan/entry-words.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { Segmented } from '../ui/segmented.tsx';
import { DeclareSheet } from './declare-sheet.tsx';
import { hoursInScope } from '../../simulate/override-scopes.ts';
import type { SheetProps } from './sheet-props.ts';
import { untilChoices } from './until-choices.ts';

/** Turns a switch, such as "Snow day", until a moment. */
export function SwitchSheet({ mode, ...sheet }: SheetProps & { mode: string }) {
  const { plan, nowMs } = sheet.board;
  const found = plan.modes[mode];
  const positions = (found?.positions ?? []).filter(({ id }) => id !== found?.normal);
  const [position, setPosition] = useState(positions[0]?.id ?? '');
  const hours = hoursInScope(plan, { of: 'office' });
  const choices = untilChoices(hours === null ? null : (hoursOf(plan, hours) ?? null), plan.zone, nowMs, 'other');
  return (
    <DeclareSheet
      {...sheet}
      title={found?.name ?? mode}
      description="A switch that the plan knows: callers hear and reach what was drawn for it."
      content={position === '' ? null : { kind: 'mode', mode, position }}
      choices={choices}
      applyWords={(until) => `${positionName(plan, mode, position)} until ${until}`}
    >
      {positions.length > 1 && (
        <Segmented
          label="Position"
          look="chips"
          size="large"
          value={position}
          options={positions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPosition}
        />
      )}
    </DeclareSheet>
  );
}
