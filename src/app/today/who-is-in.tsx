import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Board } from './board.ts';
import { offSummary } from './off-summary.ts';
import { PeopleRow } from './people-row.tsx';
import { peopleNow, type PersonNow, type PersonState } from './person-now.ts';
import type { SheetName } from './sheet-name.ts';

/** From this many people on they can be looked at by team. */
const FILTER_FROM = 7;
const EVERYBODY = '';

const WORDS: Record<PersonState, string> = { in: 'In', busy: 'Busy', remote: 'Remote', away: 'Away', off: 'Off' };

interface WhoIsInProps {
  board: Board;
  onOpen: (sheet: SheetName) => void;
}

/** Everybody with the state they are in, those on shift first; the state is the button that changes it. */
export function WhoIsIn({ board, onOpen }: WhoIsInProps) {
  const { plan, nowMs, locked } = board;
  const [team, setTeam] = useState(EVERYBODY);
  const people = peopleNow(plan, { entries: [...board.entries] }, nowMs);
  const teams = Object.entries(plan.teams);
  const shown = people.filter(({ id }) => team === EVERYBODY || plan.teams[team]?.members.includes(id));
  const onShift = shown.filter(({ state }) => state !== 'off');
  const off = shown.filter(({ state }) => state === 'off');
  const isLong = people.length >= FILTER_FROM && teams.length > 0;
  const row = (person: PersonNow) => (
    <PeopleRow key={person.id} name={person.name} detail={person.detail}>
      <Button
        size="large"
        variant={person.state === 'in' || person.state === 'off' ? 'secondary' : 'danger'}
        iconAfter="chevron-down"
        disabled={locked}
        aria-label={`${person.name}: ${WORDS[person.state]}. Change`}
        aria-haspopup="dialog"
        onClick={() => onOpen({ is: 'person', person: person.id })}
      >
        {WORDS[person.state]}
      </Button>
    </PeopleRow>
  );
  return (
    <Card
      title="Who is in"
      actions={
        isLong && (
          <div className="w-44">
            <SelectField
              label="Team"
              hideLabel
              value={team}
              options={[
                { value: EVERYBODY, label: 'Everybody' },
                ...teams.map(([id, { name }]) => ({ value: id, label: name })),
              ]}
              onChange={setTeam}
            />
          </div>
        )
      }
    >
      {people.length === 0 ? (
        <EmptyState icon="users" title="Nobody is in the plan yet.">
          Add people under People, then publish.
        </EmptyState>
      ) : (
        <>
          <ul className="flex flex-col divide-y divide-line">{onShift.map(row)}</ul>
          {onShift.length === 0 && <p className="text-md text-muted">Nobody of them is on shift now.</p>}
          {off.length > 0 && (
            <div className="mt-2 border-t border-line pt-2 text-md">
              <Disclosure label={`${off.length} not on shift`} summary={offSummary(off)} open={onShift.length === 0}>
                <ul className="-ml-5 flex flex-col divide-y divide-line">{off.map(row)}</ul>
              </Disclosure>
            </div>
          )}
        </>
      )}
    </Card>
  );
}
