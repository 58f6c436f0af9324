import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { situationSchema, type SituationEntry } from '../../plan/situation.ts';

/** A bad day to try the test calls on: what is declared true in all of them, and whether phones ring out. Plain JSON. */
export interface Drill {
  readonly id: string;
  /** "Internet down at Main office", "Reception out sick". */
  readonly label: string;
  readonly about: 'internet' | 'people' | 'switch' | 'everybody' | 'own';
  readonly entries: readonly SituationEntry[];
  readonly nobodyAnswers: boolean;
}

/** The drills that a plan suggests: each site without internet, everybody in some way, each switch, each team and person away. */
export function drillsOf(plan: Plan): Drill[] {
  const people = Object.keys(plan.people);
  const drill = (
    id: string,
    label: string,
    about: Drill['about'],
    entries: readonly SituationEntry[],
    nobodyAnswers = false,
  ): Drill => ({ id, label, about, entries: numbered(entries), nobodyAnswers });
  return [
    ...Object.entries(plan.sites).map(([site, { name }]) =>
      drill(`internet-${site}`, `Internet down at ${name}`, 'internet', [siteOffline(site)]),
    ),
    ...(people.length === 0
      ? []
      : [
          drill('lunch', 'Everyone at lunch', 'everybody', [], true),
          drill(
            'home',
            'Everyone works from home',
            'everybody',
            people.map((person) => personIs(person, 'remote')),
          ),
        ]),
    ...Object.entries(plan.modes).flatMap(([mode, { name, positions, normal }]) =>
      positions
        .filter(({ id }) => id !== normal)
        .map((position) =>
          drill(
            `switch-${mode}-${position.id}`,
            positions.length === 2 ? name : `${name}: ${position.name}`,
            'switch',
            [switchTurned(mode, position.id)],
          ),
        ),
    ),
    ...Object.entries(plan.teams).flatMap(([team, { name, members }]) =>
      members.length === 0
        ? []
        : [
            drill(
              `team-${team}`,
              `${name} out sick`,
              'people',
              members.map((person) => personIs(person, 'away')),
            ),
          ],
    ),
    ...Object.entries(plan.people).map(([person, { name }]) =>
      drill(`person-${person}`, `${name} out sick`, 'people', [personIs(person, 'away')]),
    ),
  ];
}

/** Several drills at once, as one situation of its own. */
export const jointDrill = (drills: readonly Drill[]): Drill => ({
  id: 'own',
  label: drills.map(({ label }) => label).join(', '),
  about: 'own',
  entries: numbered(drills.flatMap(({ entries }) => entries)),
  nobodyAnswers: drills.some(({ nobodyAnswers }) => nobodyAnswers),
});

/**
 * The same call on that day. What the call itself declares about the same thing gives way, as the latest word always does; only who
 * is away in it does not work from home instead.
 */
export function callInDrill(plan: Plan, call: CallScript, { entries, nobodyAnswers }: Drill): CallScript {
  const silent = Object.fromEntries(Object.keys(plan.people).map((id) => [id, { does: 'noAnswer' as const }]));
  // A phone's own entry goes before that of its owner, so it goes.
  const others = Object.entries(call.reactions).filter(([key]) => !key.includes('/'));
  const away = new Set(
    call.situation.entries.flatMap((entry) =>
      entry.kind === 'person' && entry.state === 'away' ? [entry.person] : [],
    ),
  );
  const added = entries.filter(
    (entry) => entry.kind !== 'person' || entry.state !== 'remote' || !away.has(entry.person),
  );
  return {
    ...call,
    situation: situationSchema.parse({ entries: [...call.situation.entries, ...added] }),
    reactions: nobodyAnswers ? { ...Object.fromEntries(others), ...silent } : call.reactions,
  };
}

const siteOffline = (site: string): SituationEntry => ({ id: '', kind: 'site', site, link: 'offline', untilMs: null });
const switchTurned = (mode: string, position: string): SituationEntry => ({
  id: '',
  kind: 'mode',
  mode,
  position,
  untilMs: null,
});
const personIs = (person: string, state: 'remote' | 'away'): SituationEntry => ({
  id: '',
  kind: 'person',
  person,
  state,
  untilMs: null,
});

const numbered = (entries: readonly SituationEntry[]): SituationEntry[] =>
  entries.map((entry, index) => ({ ...entry, id: `drill-${index + 1}` }));
