import { useState } from 'react';
import { momentText } from '../../calendar/moment-text.ts';
import { localText } from '../../calendar/zone.ts';
import { entryTitle } from '../../plan/entry-words.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { Board } from './board.ts';
import { checkEnd } from './check-end.ts';
import { hoursInScope } from '../../simulate/override-scopes.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { untilChoices } from './until-choices.ts';
import { PICK, UntilField, type UntilDraft } from './until-field.tsx';

interface ChangeEndSheetProps {
  board: Board;
  /** As it is now; null once it has ended. */
  declared: Declared | null;
  onChange: (declared: Declared, untilMs: number, note?: string | null) => Promise<Problem | null>;
  onClose: () => void;
}

/** Gives something that is set another end, and another note. */
export function ChangeEndSheet({ board, declared, ...rest }: ChangeEndSheetProps) {
  return declared === null ? (
    <Dialog
      title="This has ended meanwhile"
      description="There is no end left to change."
      sheet
      onClose={rest.onClose}
      footer={
        <Button variant="primary" size="large" block onClick={rest.onClose}>
          Back to the board
        </Button>
      }
    />
  ) : (
    <EndSheet board={board} declared={declared} {...rest} />
  );
}

function EndSheet({ board, declared, onChange, onClose }: ChangeEndSheetProps & { declared: Declared }) {
  const { plan, nowMs, locked } = board;
  const { entry } = declared;
  const scope = entry.kind === 'override' ? entry.scope : ({ of: 'office' } as const);
  const hours = hoursInScope(plan, scope);
  const choices = untilChoices(hours === null ? null : (hoursOf(plan, hours) ?? null), plan.zone, nowMs, 'other');
  const now = localText(plan.zone, entry.untilMs ?? nowMs);
  const [until, setUntil] = useState<UntilDraft>({ choice: PICK, date: now.slice(0, 10), time: now.slice(11) });
  const [noteBefore] = useState(entry.note ?? '');
  const [note, setNote] = useState(noteBefore);
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const chosen = choices.find(({ id }) => id === until.choice);
  const ends = chosen
    ? ({ ok: true, value: chosen.untilMs } as const)
    : checkEnd(until.date, until.time, plan.zone, { nowMs, fromMs: entry.fromMs ?? null });
  const apply = async () => {
    if (!ends.ok) return;
    setSending(true);
    const trimmed = note.trim();
    const problem = await onChange(declared, ends.value, trimmed === noteBefore ? undefined : trimmed || null);
    setSending(false);
    setRefused(problem);
    if (problem === null) onClose();
  };
  return (
    <Dialog
      title={entryTitle(plan, entry)}
      description={
        entry.untilMs === null ? undefined : `Until ${momentText(plan.zone, entry.untilMs, nowMs)} as it is set now.`
      }
      sheet
      onClose={onClose}
      dismissible
      footer={
        <div className="flex w-full flex-col gap-2">
          {refused && <RefusalNotice problem={refused} />}
          <Button
            variant="primary"
            size="large"
            block
            loading={sending}
            disabled={locked || !ends.ok}
            onClick={() => void apply()}
          >
            {ends.ok ? `Until ${momentText(plan.zone, ends.value, nowMs)}` : 'Until …'}
          </Button>
        </div>
      }
    >
      <div className="flex flex-col gap-5 pb-2">
        <UntilField choices={choices} value={until} onChange={setUntil} error={ends.ok ? null : ends.error} />
        <TextField label="Note for colleagues" value={note} onChange={setNote} maxLength={200} />
      </div>
    </Dialog>
  );
}
