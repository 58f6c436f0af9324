import { describe, expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { reachedAtMs } from '../../simulate/outcome-words.ts';
import { walk } from '../../simulate/walk.ts';
import { checkEverything } from '../check-everything.ts';
import type { Severity } from '../finding.ts';
import { prove } from '../prove/prove.ts';
import { isLost } from '../prove/seconds-to-a-person.ts';
import { OFFICES, officeCopy, type Office, type Shown } from './broken-plan.fixture.ts';
import { CONTINUITY_AND_MONEY } from './continuity-and-money.fixture.ts';
import { MENUS } from './menus.fixture.ts';
import { ONLY_THE_PROOF } from './only-the-proof.fixture.ts';
import { STRUCTURE } from './structure.fixture.ts';
import { TIME_AND_STAFFING } from './time-and-staffing.fixture.ts';

/** Monday. */
const FROM_MS = Date.UTC(2026, 10, 23);
const THEMES = {
  structure: STRUCTURE,
  menus: MENUS,
  'time and staffing': TIME_AND_STAFFING,
  'continuity and money': CONTINUITY_AND_MONEY,
  'only the proof': ONLY_THE_PROOF,
};
const ALL = Object.values(THEMES).flat();

/** What the first run leaves to fix. */
const LEFT: Readonly<Record<Office, readonly string[]>> = {
  clinic: ['unwired-exit/main/main-menu/medical-records'],
  'law-firm': [],
  'property-manager': [],
  small: [],
};

interface Said {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly call?: CallScript | undefined;
}

/** What rules, and what the proof, say of a plan; a promise that is not kept counts as an error. */
async function saidOf(
  plan: Plan,
): Promise<{ rules: readonly Said[]; proven: readonly Said[]; limits: readonly string[] }> {
  const proof = prove(plan, KINDS, FROM_MS);
  const promises = proof.promises.flatMap((verdict): Said[] =>
    verdict.is === 'kept'
      ? []
      : [
          {
            id: `promise/${verdict.promise}`,
            severity: 'error',
            message: verdict.why,
            call: verdict.is === 'broken' ? (verdict.call ?? undefined) : undefined,
          },
        ],
  );
  return {
    rules: await checkEverything(plan, { fromMs: FROM_MS }),
    proven: [...proof.findings, ...promises],
    limits: proof.limits,
  };
}

/** What cannot be seen in a played call of what it is to show; nothing if it shows it. */
function notShown(plan: Plan, call: CallScript, { outcome, code, node, lastAfterSeconds = 0 }: Shown): string[] {
  const played = walk(plan, call);
  if (!played.ok) return [played.error];
  const { trace, startMs, outcome: end } = played.value;
  const ended = isLost(end) ? 'lost' : end.kind;
  const seen = trace.some((line) => (code ?? line.code) === line.code && (node ?? line.node) === line.node);
  const seconds = (reachedAtMs(played.value) - startMs) / 1000;
  return [
    ...(outcome === undefined || outcome === ended ? [] : [`ends ${ended}, not ${outcome}`]),
    ...(seen ? [] : [`has no ${code ?? 'line'} at ${node ?? 'any step'}`]),
    ...(seconds >= lastAfterSeconds ? [] : [`gets there after ${seconds} s, not ${lastAfterSeconds} s`]),
  ];
}

describe.each(Object.entries(THEMES))('%s', (_theme, plans) => {
  it.each(plans)('$name', async ({ of, breaks, expect: { finding, severity, says, shows, onlyProof } }) => {
    const plan = officeCopy(of);
    // A break fails test calls as well, and that is not what it is to show.
    plan.scenarios = {};
    breaks(plan);
    const read = readPlan(JSON.parse(JSON.stringify(plan)), KINDS);
    expect(read.ok ? [] : read.error).toEqual([]);

    const { rules, proven } = await saidOf(plan);
    const found = [...rules, ...proven].find(({ id }) => id === finding);
    expect(found, [...rules, ...proven].map(({ id }) => id).join('\n')).toMatchObject({ severity });
    expect(found!.message).toContain(says);

    expect(found!.call !== undefined, 'has a call').toBe(shows !== undefined);
    if (shows) expect(notShown(plan, found!.call!, shows)).toEqual([]);
    if (onlyProof)
      expect(rules.filter(({ severity: grave }) => grave !== 'hint').map(({ id }) => id)).toEqual(LEFT[of]);
  });
});

it('has forty plans, no two alike, and eight that nothing but the proof finds', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  expect(ALL.filter(({ expect: { onlyProof } }) => onlyProof).length).toBeGreaterThanOrEqual(8);
});

it.each(OFFICES)('%s as it is has nothing but what it is to show', async (office) => {
  const { rules, proven, limits } = await saidOf(officeCopy(office));
  expect(rules.filter(({ severity }) => severity !== 'hint').map(({ id }) => id)).toEqual(LEFT[office]);
  expect(proven).toEqual([]);
  expect(limits).toEqual([]);
});
