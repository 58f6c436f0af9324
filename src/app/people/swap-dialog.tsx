import { useState } from 'react';
import { backendNowMs } from '../backend/backend-clock.ts';
import type { Rotation } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { dayTextAt } from '../../calendar/day-text.ts';
import type { RotationWeek } from './rotation-weeks.ts';
import { setToday } from './set-today.ts';
import { swapEntries, type TakenWeek } from './swap-entries.ts';

interface SwapDialogProps {
  plan: Plan;
  id: string;
  rotation: Rotation;
  weeks: readonly RotationWeek[];
  nowMs: number;
  onClose: () => void;
}

/** Gives a week on call to somebody else, and where wanted one of theirs in return; it applies at once. */
export function SwapDialog({ plan, id, rotation, weeks, nowMs, onClose }: SwapDialogProps) {
  const zone = rotation.zone ?? plan.zone;
  const nameOf = (person: string | null) => (person === null ? 'nobody' : (plan.people[person]?.name ?? 'nobody'));
  const turns = rotation.levels.flatMap(({ id: level }, index) =>
    weeks.map((week) => {
      const parts = week.levels.find((one) => one.level === level)?.parts ?? [];
      const person = parts.find(({ untilMs }) => untilMs > nowMs)?.person ?? null;
      const dates = `${dayTextAt(zone, week.fromMs, nowMs)} – ${dayTextAt(zone, week.untilMs, week.fromMs)}`;
      const group = rotation.levels.length > 1 ? `Level ${index + 1}` : undefined;
      return { value: `${level} ${week.fromMs}`, level, week, person, dates, group };
    }),
  );
  const [chosen, setChosen] = useState(turns[0]?.value ?? '');
  const [taker, setTaker] = useState('');
  const [back, setBack] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const turn = turns.find(({ value }) => value === chosen);
  const theirs = turns.filter(
    ({ level, person, value }) => level === turn?.level && person === taker && value !== chosen && taker !== '',
  );
  const inReturn = theirs.find(({ value }) => value === back);
  const save = async () => {
    if (!turn || busy) return;
    if (taker === '') {
      setProblem('Choose who takes it.');
      return;
    }
    const whole = ({ level, week }: (typeof turns)[number], person: string): TakenWeek => ({
      level,
      person,
      fromMs: week.fromMs,
      untilMs: week.untilMs,
    });
    const taken = [whole(turn, taker), ...(inReturn && turn.person !== null ? [whole(inReturn, turn.person)] : [])];
    setBusy(true);
    const why = await setToday(
      plan.id,
      swapEntries(id, taken, backendNowMs(), note),
      `${nameOf(taker)} is on call ${turn.dates}`,
    );
    setBusy(false);
    setRefused(why);
    if (why === null) onClose();
  };
  return (
    <Dialog
      title="Swap a week"
      description="Applies at once, without publishing. Undo it, or end it, at any time."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="swap-week" loading={busy}>
            Swap
          </Button>
        </>
      }
    >
      <form
        id="swap-week"
        className="flex flex-col gap-3.5"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SelectField
          label="Which week"
          value={chosen}
          options={turns.map(({ value, dates, person, group }) => ({
            value,
            label: `${dates}: ${nameOf(person)}`,
            group,
          }))}
          onChange={(next) => {
            setChosen(next);
            setBack('');
            if (turns.find(({ value }) => value === next)?.person === taker) setTaker('');
          }}
        />
        <SelectField
          label="Who takes it"
          value={taker}
          error={problem}
          options={[
            { value: '', label: 'Choose…' },
            ...Object.entries(plan.people).map(([value, { name }]) => ({
              value,
              label: name,
              disabled: value === turn?.person,
            })),
          ]}
          onChange={(next) => {
            setTaker(next);
            setBack('');
            setProblem(null);
          }}
        />
        {turn !== undefined && turn.person !== null && theirs.length > 0 && (
          <SelectField
            label={`${nameOf(turn.person)} takes in return`}
            value={back}
            options={[
              { value: '', label: 'Nothing' },
              ...theirs.map(({ value, dates }) => ({ value, label: `${dates}, the week of ${nameOf(taker)}` })),
            ]}
            onChange={setBack}
          />
        )}
        <TextField
          label="Note"
          placeholder="Why, if anybody should know"
          maxLength={200}
          value={note}
          onChange={setNote}
        />
        {refused !== null && <FieldNote tone="error">{refused}</FieldNote>}
      </form>
    </Dialog>
  );
}
