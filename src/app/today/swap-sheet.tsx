import { useState } from 'react';
import { momentText } from '../../calendar/moment-text.ts';
import { onCallAt } from '../../plan/on-call.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { SelectField } from '../ui/select-field.tsx';
import { DeclareSheet } from './declare-sheet.tsx';
import { hoursInScope } from '../../simulate/override-scopes.ts';
import type { SheetProps } from './sheet-props.ts';
import { takersOf } from './takers.ts';
import { untilChoices } from './until-choices.ts';

interface SwapSheetProps extends SheetProps {
  rotation: string;
  level: string;
}

/** Somebody else takes a level of a rotation, to the end of the turn unless said otherwise. */
export function SwapSheet({ rotation, level, ...sheet }: SwapSheetProps) {
  const { plan, nowMs, entries } = sheet.board;
  const now = onCallAt(plan, { entries: [...entries] }, rotation, nowMs).find((one) => one.level === level);
  const takers = takersOf(plan, { entries: [...entries] }, rotation, now?.person ?? null, nowMs);
  const [picked, setPerson] = useState(() => takers.find(({ disabled }) => !disabled)?.value ?? '');
  // Whoever was chosen may have lost their phone, or taken the turn, while the sheet is open.
  const person = takers.some(({ value, disabled }) => value === picked && !disabled) ? picked : '';
  const hours = hoursInScope(plan, { of: 'office' });
  const turn =
    now === undefined || now.untilMs <= nowMs
      ? []
      : [{ id: 'turn', label: `End of the turn, ${momentText(plan.zone, now.untilMs, nowMs)}`, untilMs: now.untilMs }];
  const ends = untilChoices(hours === null ? null : (hoursOf(plan, hours) ?? null), plan.zone, nowMs, 'other');
  return (
    <DeclareSheet
      {...sheet}
      title={`Swap: ${plan.rotations[rotation]?.name ?? rotation}`}
      description={
        now?.person ? `${plan.people[now.person]?.name ?? now.person} is on call now.` : 'Nobody is on call now.'
      }
      content={person === '' ? null : { kind: 'onCall', rotation, level, person }}
      choices={[...turn, ...ends.filter(({ untilMs }) => untilMs !== turn[0]?.untilMs).slice(0, 3)]}
      firstChoice={turn[0]?.id}
      applyWords={(until) => `${plan.people[person]?.name ?? 'Nobody'} is on call until ${until}`}
    >
      <SelectField
        label="Who takes over"
        value={person}
        options={person === '' ? [{ value: '', label: 'Choose somebody who can be rung' }, ...takers] : takers}
        onChange={setPerson}
      />
    </DeclareSheet>
  );
}
