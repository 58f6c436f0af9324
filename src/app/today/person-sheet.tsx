import { useState } from 'react';
import { entryWords } from '../../plan/entry-words.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { DeclareSheet } from './declare-sheet.tsx';
import { hoursInScope } from '../../simulate/override-scopes.ts';
import type { PersonNow } from './person-now.ts';
import type { SheetProps } from './sheet-props.ts';
import { untilChoices } from './until-choices.ts';

const STATES = [
  { value: 'in', label: 'In' },
  { value: 'busy', label: 'Busy' },
  { value: 'remote', label: 'Remote' },
  { value: 'away', label: 'Away' },
] as const;
type State = (typeof STATES)[number]['value'];

const MEANS: Record<State, string> = {
  in: 'Phones ring, also outside their own hours.',
  busy: 'Phones do not ring until then; callers are told as the plan says.',
  remote: 'Mobile and app ring, the desk phone does not.',
  away: 'No phone of theirs rings.',
};

interface PersonSheetProps extends SheetProps {
  person: PersonNow;
  /** What is declared of them now, to end it. */
  declared: Declared | null;
  onEnd: (declared: Declared) => void;
}

/** Says whether somebody is in, busy, working elsewhere or away, until when, and why. */
export function PersonSheet({ person, declared, onEnd, ...sheet }: PersonSheetProps) {
  const { plan, nowMs } = sheet.board;
  const [state, setState] = useState<State>(person.state === 'in' || person.state === 'remote' ? 'away' : 'in');
  const hours = plan.people[person.id]?.shift?.hours ?? hoursInScope(plan, { of: 'office' });
  const words: Record<State, string> = { in: 'In', busy: 'Busy', remote: 'Remote', away: 'Away' };
  return (
    <DeclareSheet
      {...sheet}
      title={person.name}
      description={plan.people[person.id]?.role}
      content={{ kind: 'person', person: person.id, state }}
      choices={untilChoices(hours === null ? null : (hoursOf(plan, hours) ?? null), plan.zone, nowMs, 'other')}
      applyWords={(until) => `${words[state]} until ${until}`}
    >
      {declared && (
        <div className="flex flex-wrap items-center justify-between gap-2 rounded-card bg-warning-soft px-3.5 py-2.5">
          <p className="text-md font-semibold text-warning">{entryWords(plan, declared.entry, nowMs)}</p>
          <Button size="large" disabled={sheet.board.locked} onClick={() => onEnd(declared)}>
            End now
          </Button>
        </div>
      )}
      <div className="flex flex-col gap-1.5">
        <Segmented label="State" look="chips" size="large" value={state} options={STATES} onChange={setState} />
        <p className="text-md text-muted">{MEANS[state]}</p>
      </div>
    </DeclareSheet>
  );
}
