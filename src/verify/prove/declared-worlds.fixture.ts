import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';

/** Who calls: a number (null withheld), and whether they have called before. */
export interface CallerClass {
  readonly caller: string | null;
  readonly calledBefore: boolean;
}

const STRANGER = '+442079460142';
/** Somebody of the plan's own country: only they may be called back. */
const NEIGHBOUR = '+17735550142';

/** Every caller that a step could tell apart: withheld, a stranger, one number for each prefix the plan knows. */
export function callerClasses(plan: Plan): CallerClass[] {
  const rules = textOf(plan).includes('"by":');
  const prefixes = rules
    ? [
        ...Object.values(plan.callerLists).flatMap(({ entries }) => entries.map(({ prefix }) => prefix)),
        ...Object.values(plan.sites).flatMap(({ areaCodes }) => areaCodes),
        ...prefixesIn(plan),
      ]
    : [];
  const callers = [
    null,
    STRANGER,
    ...(textOf(plan).includes('offer-callback') || rules ? [NEIGHBOUR] : []),
    ...new Set(prefixes.map((prefix) => numberOf(prefix, prefixes))),
  ];
  const before = textOf(plan).includes('"by":"calledBefore"') ? [false, true] : [false];
  return callers.flatMap((caller) => before.map((calledBefore) => ({ caller, calledBefore })));
}

const textOf = (plan: Plan): string => JSON.stringify(plan.flows);

function prefixesIn({ flows }: Plan): string[] {
  const found: string[] = [];
  JSON.stringify(flows, (name, value: unknown) => {
    if (name === 'prefixes' && Array.isArray(value)) found.push(...(value as string[]));
    return value;
  });
  return found;
}

/** A number that begins with a prefix and, where that can be, with no longer one. */
function numberOf(prefix: string, all: readonly string[]): string {
  const filled = ['0', '9', '5', '7'].map((digit) => prefix.padEnd(12, digit));
  const longer = all.filter((other) => other.length > prefix.length);
  return filled.find((number) => !longer.some((other) => number.startsWith(other))) ?? filled[0]!;
}

/** Every declared situation of modes and sites: each position of each mode × no site offline or any one. */
export function declaredEntries(plan: Plan): SituationEntry[][] {
  const sites = Object.keys(plan.sites).map((site): SituationEntry[] => [
    { id: `site-${site}`, kind: 'site', site, link: 'offline', untilMs: null },
  ]);
  let all: SituationEntry[][] = [[], ...sites];
  for (const [mode, { positions }] of Object.entries(plan.modes))
    all = all.flatMap((entries) =>
      positions.map(({ id: position }): SituationEntry[] => [
        ...entries,
        { id: `mode-${mode}`, kind: 'mode', mode, position, untilMs: null },
      ]),
    );
  return all;
}
