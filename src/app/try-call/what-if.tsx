import { counted } from '../../base/counted.ts';
import { parseLocal } from '../../calendar/zone.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { MAX_CALLERS_AHEAD, type CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Switch } from '../ui/switch.tsx';
import { CountStepper } from './count-stepper.tsx';
import { foundWords, outsideIn } from './found-reaction.ts';
import { PersonRow } from './person-row.tsx';
import { PatienceRow } from './patience-row.tsx';
import {
  answerSecondsIn,
  asCalled,
  personIn,
  positionIn,
  setAnswerSeconds,
  setCallersAhead,
  setPerson,
  setPosition,
} from './script-edits.ts';
import { changesInCall } from './timed-words.ts';
import { TodaySituation } from './today-situation.tsx';
import { HoursGroup, OnCallGroup, PlacesGroup, SignInGroup } from './what-if-groups.tsx';

interface WhatIfProps {
  plan: Plan;
  script: CallScript;
  /** The people this call reaches, first in the list. */
  near: readonly string[];
  /** The outside numbers it rings. */
  outside: readonly string[];
  onChange: (script: CallScript) => void;
  /** Whether what is set today can be asked for. */
  knowsToday?: boolean;
}

/** Everything around the call that could be otherwise: what is set for the day, people, the caller's patience. */
export function WhatIf({ plan, script, near, outside, onChange, knowsToday = true }: WhatIfProps) {
  const everybody = Object.keys(plan.people);
  const called = asCalled(plan, script);
  const group = { plan, called, script, onChange };
  const others = everybody.filter((person) => !near.includes(person));
  const at = parseLocal(script.at, plan.zone);
  const comeAndGo = new Set(
    script.situation.entries.flatMap((entry) =>
      entry.kind === 'person' && at.ok && changesInCall(entry, at.value) ? [entry.person] : [],
    ),
  );
  const doesOf = (person: string) => (comeAndGo.has(person) ? 'asFound' : personIn(called, person));
  const foundOf = (person: string) =>
    [...(comeAndGo.has(person) ? ['comes and goes, as said above'] : []), foundWords(plan, called, person)]
      .filter((words) => words !== '')
      .join('; ');
  const changedOthers = others.filter((person) => doesOf(person) !== 'answers').length;
  const allBusy = everybody.length > 0 && everybody.every((person) => personIn(called, person) === 'busy');
  const row = (person: string) => (
    <PersonRow
      key={person}
      name={plan.people[person]?.name ?? phoneText(person)}
      does={doesOf(person)}
      found={foundOf(person)}
      outside={!Object.hasOwn(plan.people, person)}
      seconds={answerSecondsIn(script, person)}
      onSeconds={(seconds) => onChange(setAnswerSeconds(script, person, seconds))}
      onChange={(does) => onChange(setPerson(script, person, does))}
    />
  );
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="float-left mb-1 text-sm font-semibold text-muted">What if…</legend>
      <TodaySituation plan={plan} script={script} onChange={onChange} knowsToday={knowsToday} />
      {Object.entries(plan.modes).map(([id, mode]) => {
        const [first, second, ...more] = mode.positions;
        const turned = first?.id === mode.normal ? second : first;
        if (more.length === 0 && turned)
          return (
            <Switch
              key={id}
              label={turned.name === mode.name ? mode.name : `${mode.name}: ${turned.name}`}
              checked={positionIn(called, id) === turned.id}
              onChange={(on) => onChange(setPosition(script, id, on ? turned.id : null))}
            />
          );
        return (
          <div key={id} className="py-1">
            <Segmented
              label={mode.name}
              look="chips"
              value={positionIn(called, id) ?? mode.normal}
              options={mode.positions.map((position) => ({ value: position.id, label: position.name }))}
              onChange={(position) => onChange(setPosition(script, id, position === mode.normal ? null : position))}
            />
          </div>
        );
      })}
      <HoursGroup {...group} />
      <PlacesGroup {...group} />
      <OnCallGroup {...group} />
      <SignInGroup {...group} />
      {near.map(row)}
      {[...new Set([...outside, ...outsideIn(plan, script)])].map(row)}
      {everybody.length > 1 && (
        <Switch
          label="Everybody is busy"
          checked={allBusy}
          onChange={(busy) =>
            onChange(everybody.reduce((next, person) => setPerson(next, person, busy ? 'busy' : 'answers'), script))
          }
        />
      )}
      <CountStepper
        label="Callers waiting before me"
        value={script.callersAhead ?? 0}
        max={MAX_CALLERS_AHEAD}
        onChange={(callers) => onChange(setCallersAhead(script, callers))}
      />
      <PatienceRow script={script} onChange={onChange} />
      <Switch
        label="The caller leaves no message"
        checked={!script.leavesMessage}
        onChange={(silent) => onChange({ ...script, leavesMessage: !silent })}
      />
      {others.length > 0 && (
        <Disclosure
          label={near.length > 0 ? 'Everybody else' : 'Everybody'}
          summary={
            changedOthers > 0
              ? `${changedOthers} changed`
              : counted(others.length, 'person, who answers', 'people, who answer')
          }
        >
          <div className="-ml-5 flex flex-col gap-1">{others.map(row)}</div>
        </Disclosure>
      )}
    </fieldset>
  );
}
