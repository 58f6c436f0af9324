import { describe, expect, it } from 'vitest';
import { hoursProblems } from '../calendar/check-hours.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Scenario } from '../plan/call-script.ts';
import { COLLECTIONS } from '../plan/field.ts';
import { hoursOf } from '../plan/hours-of.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { problemText } from '../plan/plan-problem.ts';
import { referencesOf } from '../plan/references.ts';
import { SAMPLES, type Sample } from '../samples/samples.ts';
import { runScenario } from './run-scenario.ts';
import { walkText } from './walk-text.ts';

/** A card as the canvas draws it (DESIGN, section 9): width, head, one row an exit, and the room between cards. */
const CARD = { width: 252, head: 58, row: 28, foot: 8, gapX: 80, gapY: 40 } as const;

/** The one thing the first run leaves to fix: the clinic offers key 3 and does not wire it. */
const UNWIRED = ['clinic/main/main-menu/medical-records'];

/** Exits no single call can take: a queue is only full of other callers. */
const NEEDS_MORE_CALLS = ['call-queue/full'];

function planOf(sample: Sample): Plan {
  const read = readPlan(JSON.parse(JSON.stringify(sample.document)), KINDS);
  if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
  return read.value;
}

const plans = SAMPLES.map((sample) => planOf(sample));

const stepsOf = (plan: Plan) =>
  Object.entries(plan.flows).flatMap(([flow, { nodes }]) =>
    Object.entries(nodes).map(([id, node]) => ({ flow, id, node, kind: KINDS[node.kind]! })),
  );

/** Exits that every step of their kinds has; any other is an entity of the plan: a key, a period, a position or a rule. */
const SHARED_EXITS = new Set([
  'next',
  'otherwise',
  'keyPressed',
  'online',
  'offline',
  'staffed',
  'notStaffed',
  'collected',
  'back',
  'declined',
  ...plans.flatMap((plan) =>
    stepsOf(plan).flatMap(({ node, kind }) =>
      kind.exits(node.settings, plan).flatMap(({ id, failure }) => (failure ? [id] : [])),
    ),
  ),
]);

/** A key, period, position or rule stands for all of its kind of step. */
const exitClass = (kind: string, exit: string) => `${kind}/${SHARED_EXITS.has(exit) ? exit : 'own'}`;

it('uses every kind of step', () => {
  const used = new Set(plans.flatMap((plan) => stepsOf(plan).map(({ node }) => node.kind)));
  expect([...used].sort()).toEqual(Object.keys(KINDS).sort());
});

it('has golden calls through every kind of exit that one call can take', () => {
  const taken = new Set<string>();
  // Every exit that a kind has with any settings, whether a sample has such a step or not.
  const all = new Set(
    Object.values(KINDS).flatMap((kind) =>
      kind.examples.flatMap(({ settings }) =>
        kind.exits(settings, examplePlan).map(({ id }) => exitClass(kind.kind, id)),
      ),
    ),
  );
  for (const plan of plans) {
    for (const { node, kind } of stepsOf(plan))
      for (const { id } of kind.exits(node.settings, plan)) all.add(exitClass(node.kind, id));
    const takenBy = exitsTaken(plan);
    for (const { kind, exit } of Object.values(plan.scenarios).flatMap(takenBy)) taken.add(exitClass(kind, exit));
  }
  expect([...all].filter((exit) => !taken.has(exit)).sort()).toEqual(NEEDS_MORE_CALLS);
});

describe.each(plans.map((plan) => ({ id: plan.id, plan })))('$id', ({ plan }) => {
  it('names only things it has', () => {
    const missing = referencesOf(plan, KINDS).filter(({ ref, id }) => !Object.hasOwn(plan[COLLECTIONS[ref]], id));
    expect(missing).toEqual([]);
  });

  it('has sound hours', () => {
    const problems = Object.keys(plan.hours).flatMap((id) => hoursProblems(hoursOf(plan, id)!));
    expect(problems).toEqual([]);
  });

  it('has sound settings', () => {
    const found = stepsOf(plan).flatMap(({ node, kind }) => kind.checks?.(node.settings, plan) ?? []);
    expect(found).toEqual([]);
  });

  it('wires only exits that exist to steps that exist, and every exit that has no safety net', () => {
    const unwired: string[] = [];
    for (const { flow, id, node, kind } of stepsOf(plan)) {
      const exits = kind.exits(node.settings, plan);
      for (const [exit, to] of Object.entries(node.next)) {
        expect(
          exits.map((known) => known.id),
          `${flow}/${id}`,
        ).toContain(exit);
        expect(Object.keys(plan.flows[flow]!.nodes), `${flow}/${id}/${exit}`).toContain(to);
      }
      for (const exit of exits)
        if (!exit.failure && !Object.hasOwn(node.next, exit.id)) unwired.push(`${plan.id}/${flow}/${id}/${exit.id}`);
    }
    expect(unwired).toEqual(UNWIRED.filter((path) => path.startsWith(`${plan.id}/`)));
  });

  it('leads to every step from the start of its flow', () => {
    for (const [id, flow] of Object.entries(plan.flows)) {
      const seen = new Set([flow.start]);
      for (const step of seen) for (const next of Object.values(flow.nodes[step]!.next)) seen.add(next);
      expect([...seen].sort(), id).toEqual(Object.keys(flow.nodes).sort());
    }
  });

  it('uses every greeting, mailbox, team, switch, caller list and person', () => {
    const used = new Set(referencesOf(plan, KINDS).map(({ ref, id }) => `${COLLECTIONS[ref]}/${id}`));
    const unused = Object.values(COLLECTIONS)
      .flatMap((collection) => Object.keys(plan[collection]).map((id) => `${collection}/${id}`))
      .filter((path) => !used.has(path));
    expect(unused).toEqual([]);
  });

  it('says in each menu the keys it has, and no others', () => {
    for (const { id, node } of stepsOf(plan).filter(({ node }) => node.kind === 'menu')) {
      const { prompt, keys } = node.settings as { prompt: string; keys: { key: string }[] };
      const { text, replacements = [] } = plan.prompts[prompt]!;
      for (const words of [text, ...replacements.map((replaced) => replaced.text)])
        expect(
          Array.from(words.matchAll(/press (\d)/g), (match) => match[1]),
          id,
        ).toEqual(keys.map(({ key }) => key));
    }
  });

  it('asks whoever answers a mobile or an outside number to press 1', () => {
    const mobiles = Object.values(plan.people).flatMap(({ phones }) => phones.filter(({ type }) => type === 'mobile'));
    const outside = stepsOf(plan).filter(({ node }) => node.kind === 'forward-outside');
    for (const phone of mobiles) expect(phone).toMatchObject({ pressOne: true });
    for (const { node } of outside) expect(node.settings).toMatchObject({ pressOne: true });
  });

  it('has only phone numbers reserved for fiction', () => {
    // 555-0100 to 555-0199 of every area code: NANPA's fictitious numbers. Prefixes of them may be shorter.
    const numbers = JSON.stringify(plan).match(/\+1\d{7,}/g) ?? [];
    expect(numbers.filter((number) => !/^\+1[2-9]\d{2}55501\d{0,2}$/.test(number))).toEqual([]);
  });

  it('places every step, in columns, with room between the cards', () => {
    for (const [flowId, flow] of Object.entries(plan.flows)) {
      const { positions } = plan.layout.flows[flowId]!;
      expect(Object.keys(positions).sort(), flowId).toEqual(Object.keys(flow.nodes).sort());
      const cards = Object.entries(flow.nodes).map(([id, node]) => {
        const exits = KINDS[node.kind]!.exits(node.settings, plan);
        const own = exits.filter((exit) => !exit.failure || Object.hasOwn(node.next, exit.id)).length;
        const rows = own + (own < exits.length ? 1 : 0);
        return { id, ...positions[id]!, height: CARD.head + CARD.row * rows + CARD.foot };
      });
      for (const card of cards) {
        expect(card.x % (CARD.width + CARD.gapX), card.id).toBe(0);
        const tooNear = cards.filter(
          (other) =>
            other.id > card.id &&
            Math.abs(other.x - card.x) < CARD.width + CARD.gapX &&
            other.y < card.y + card.height + CARD.gapY &&
            card.y < other.y + other.height + CARD.gapY,
        );
        expect(tooNear, `${flowId}/${card.id}`).toEqual([]);
      }
      for (const [from, node] of Object.entries(flow.nodes))
        for (const to of Object.values(node.next)) expect(positions[to]!.x, to).toBeGreaterThan(positions[from]!.x);
    }
  });

  describe('golden calls', () => {
    it('are ten or more', () => expect(Object.keys(plan.scenarios).length).toBeGreaterThanOrEqual(10));

    for (const [id, scenario] of Object.entries(plan.scenarios)) {
      it(id, async () => {
        const result = runScenario(plan, scenario);
        expect(result.problem).toBeNull();
        await expect(walkText(plan, result.walk!)).toMatchFileSnapshot(`./golden/${plan.id}/${id}.trace.txt`);
      });
    }
  });
});

/**
 * The exits a call takes. Two exits of a step may lead to one step, so each wire gets a silent announcement of its own in a
 * copy of the plan, and the trace tells which of them were passed.
 */
function exitsTaken(plan: Plan): (scenario: Scenario) => { kind: string; exit: string }[] {
  const copy: Plan = structuredClone(plan);
  const passed = new Map<string, { kind: string; exit: string }>();
  for (const [flowId, flow] of Object.entries(copy.flows)) {
    for (const [id, node] of Object.entries(flow.nodes)) {
      for (const [exit, to] of Object.entries(node.next)) {
        const wire = `${id}:${exit}`;
        passed.set(`${flowId}/${wire}`, { kind: node.kind, exit });
        flow.nodes[wire] = {
          kind: 'announcement',
          version: 1,
          name: wire,
          settings: { prompt: '' },
          next: { next: to },
        };
        node.next[exit] = wire;
      }
    }
  }
  return (scenario) =>
    runScenario(copy, scenario).walk!.trace.flatMap(({ flow, node, code, args }) => {
      const wired = passed.get(`${flow}/${node}`);
      if (wired) return [wired];
      const unwired = code === 'exit.safetyNet' || code === 'exit.unwired';
      return unwired ? [{ kind: copy.flows[flow]!.nodes[node]!.kind, exit: String(args['exit']) }] : [];
    });
}
