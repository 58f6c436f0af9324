import type { CallScript } from '../../plan/call-script.ts';
import { onCallAt } from '../../plan/on-call.ts';
import type { Plan } from '../../plan/plan.ts';
import { signInTeams } from '../../plan/sign-in-teams.ts';
import { parseLocal } from '../../calendar/zone.ts';
import { overrideScopes } from '../../simulate/override-scopes.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Switch } from '../ui/switch.tsx';
import {
  hoursIn,
  onCallIn,
  setHours,
  setOnCall,
  setSignedIn,
  setSite,
  setTeamRemote,
  signedIn,
  siteIn,
  teamRemoteIn,
} from './script-edits.ts';
import { SentenceRow } from './sentence-row.tsx';

interface GroupProps {
  plan: Plan;
  /** The script as its call finds it: what has ended or not begun is not shown as set. */
  called: CallScript;
  script: CallScript;
  onChange: (script: CallScript) => void;
}

const HOURS = [
  { value: 'planned', label: 'as planned' },
  { value: 'close', label: 'closed' },
  { value: 'open', label: 'open' },
] as const;
const SITE = [
  { value: 'main', label: 'is online' },
  { value: 'backup', label: 'is on backup' },
  { value: 'offline', label: 'is offline' },
  { value: 'remote', label: 'works from home' },
] as const;
const TEAM = [
  { value: 'here', label: 'is at work' },
  { value: 'remote', label: 'works from home' },
] as const;

const changedWords = (changed: readonly string[], none: string): string =>
  changed.length === 0 ? none : changed.join(', ');

/** Hours closed or kept open, for the office, a site or a department. */
export function HoursGroup({ plan, called, script, onChange }: GroupProps) {
  const scopes = overrideScopes(plan);
  const changed = scopes.flatMap(({ scope, label }) => {
    const are = hoursIn(called, scope);
    return are === 'planned' ? [] : [`${label} ${are === 'close' ? 'closed' : 'open'}`];
  });
  return (
    <Disclosure label="Closed or open" summary={changedWords(changed, 'as planned')}>
      <div className="-ml-5 flex flex-col">
        {scopes.map(({ value, label, scope }) => (
          <SentenceRow
            key={value}
            name={label}
            value={hoursIn(called, scope)}
            usual="planned"
            options={HOURS}
            onChange={(are) => onChange(setHours(script, scope, are))}
          />
        ))}
      </div>
    </Disclosure>
  );
}

/** Sites whose phones are dead, on backup, or empty; teams at home. */
export function PlacesGroup({ plan, called, script, onChange }: GroupProps) {
  const teams = Object.entries(plan.teams).filter(([id]) => teamRemoteIn(called, id));
  const changed = [
    ...Object.entries(plan.sites).flatMap(([id, { name }]) => {
      const is = siteIn(called, id);
      return is === 'main' ? [] : [`${name} ${SITE.find(({ value }) => value === is)!.label}`];
    }),
    ...teams.map(([, { name }]) => `${name} works from home`),
  ];
  if (Object.keys(plan.sites).length + Object.keys(plan.teams).length === 0) return null;
  return (
    <Disclosure label="Sites and teams" summary={changedWords(changed, 'all reachable')}>
      <div className="-ml-5 flex flex-col">
        {Object.entries(plan.sites).map(([id, { name }]) => (
          <SentenceRow
            key={id}
            name={name}
            value={siteIn(called, id)}
            usual="main"
            options={SITE}
            onChange={(is) => onChange(setSite(script, id, is))}
          />
        ))}
        {Object.entries(plan.teams).map(([id, { name }]) => (
          <SentenceRow
            key={id}
            name={`${name} (team)`}
            value={teamRemoteIn(called, id) ? 'remote' : 'here'}
            usual="here"
            options={TEAM}
            onChange={(is) => onChange(setTeamRemote(script, id, is === 'remote'))}
          />
        ))}
      </div>
    </Disclosure>
  );
}

const BY_TURN = '';

/** Who is on call in place of whose turn it is. */
export function OnCallGroup({ plan, called, script, onChange }: GroupProps) {
  const at = parseLocal(script.at, plan.zone);
  const levels = Object.entries(plan.rotations).flatMap(([rotation, { name, levels: own }]) =>
    onCallAt(plan, { entries: [] }, rotation, at.ok ? at.value : 0).map((now, index) => ({
      rotation,
      level: now.level,
      name: own.length > 1 ? `${name}, level ${index + 1}` : name,
      turnOf: now.turnOf === null ? 'nobody' : (plan.people[now.turnOf]?.name ?? now.turnOf),
    })),
  );
  if (levels.length === 0) return null;
  const changed = levels.flatMap(({ rotation, level }) => {
    const person = onCallIn(called, rotation, level);
    return person === null ? [] : [plan.people[person]?.name ?? person];
  });
  return (
    <Disclosure label="On call" summary={changedWords(changed, 'by turn')}>
      <div className="-ml-5 flex flex-col">
        {levels.map(({ rotation, level, name, turnOf }) => (
          <SentenceRow
            key={`${rotation}/${level}`}
            name={name}
            value={onCallIn(called, rotation, level) ?? BY_TURN}
            usual={BY_TURN}
            options={[
              { value: BY_TURN, label: `by turn: ${turnOf}` },
              ...Object.entries(plan.people).map(([id, person]) => ({ value: id, label: person.name })),
            ]}
            onChange={(person) => onChange(setOnCall(script, rotation, level, person === BY_TURN ? null : person))}
          />
        ))}
      </div>
    </Disclosure>
  );
}

/** Who is signed in, for queues that ask for it. */
export function SignInGroup({ plan, called, script, onChange }: GroupProps) {
  const members = signInTeams(plan).flatMap((team) =>
    (plan.teams[team]?.members ?? []).map((person) => ({ team, person, name: plan.people[person]?.name ?? person })),
  );
  if (members.length === 0) return null;
  const changed = members.filter(({ team, person }) => signedIn(called, team, person)).map(({ name }) => name);
  return (
    <Disclosure label="Signed in" summary={changedWords(changed, 'nobody')}>
      <div className="-ml-5 flex flex-col">
        {members.map(({ team, person, name }) => (
          <Switch
            key={`${team}/${person}`}
            label={`${name}, ${plan.teams[team]?.name ?? team}`}
            checked={signedIn(called, team, person)}
            onChange={(on) => onChange(setSignedIn(script, team, person, on))}
          />
        ))}
      </div>
    </Disclosure>
  );
}
