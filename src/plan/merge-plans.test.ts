import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../base/canonical-json.ts';
import { KINDS } from '../kinds/registry.ts';
import { SAMPLES } from '../samples/samples.ts';
import { addStepAfterExit } from './edits/add-step-after-exit.ts';
import type { Edit } from './edits/edit.ts';
import { editPrompt } from './edits/edit-prompt.ts';
import { removeSteps } from './edits/remove-steps.ts';
import { removeThing } from './edits/remove-thing.ts';
import { renameStep } from './edits/rename-step.ts';
import { setSettings } from './edits/set-settings.ts';
import { mergePlans } from './merge-plans.ts';
import { readPlan } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { referencesOf } from './references.ts';
import { COLLECTIONS } from './field.ts';

const read = readPlan(SAMPLES[0]!.document, KINDS);
if (!read.ok) throw new Error('the sample does not parse');
const base = read.value;
const did = (plan: Plan, ...edits: ((plan: Plan) => Edit)[]): Plan =>
  edits.reduce((now, edit) => produce(now, (draft) => edit(now).apply(draft)), plan);
const same = (left: unknown, right: unknown) => expect(canonicalJson(left)).toBe(canonicalJson(right));

const [flow, { nodes, start }] = Object.entries(base.flows)[0]!;
const people = Object.keys(base.people);
const prompts = Object.keys(base.prompts);

/** Edits of things that have nothing to do with each other: each is about one place of its own. */
const DISJOINT: readonly ((text: string) => (plan: Plan) => Edit)[] = [
  ...Object.keys(nodes).map((step) => (text: string) => (plan: Plan) => renameStep(plan, flow, step, `Step ${text}`)),
  ...prompts.map((prompt) => (text: string) => (plan: Plan) => editPrompt(plan, prompt, `Hello ${text}`)),
  ...people.map((id) => (text: string) => (): Edit => ({
    label: 'role',
    apply: (draft) => void (draft.people[id]!.role = `Role ${text}`),
  })),
  ...people.map((id) => (text: string) => (): Edit => ({
    label: 'name',
    apply: (draft) => void (draft.people[id]!.name = `Name ${text}`),
  })),
  ...Object.keys(nodes).map((step) => (text: string) => (): Edit => ({
    label: 'move',
    apply: (draft) => void (draft.layout.flows[flow]!.positions[step] = { x: text.length * 10, y: 7 }),
  })),
  ...Array.from({ length: 4 }, (_, index) => (text: string) => (): Edit => ({
    label: 'add',
    apply: (draft) => void (draft.teams[`new-${index}`] = { name: `Team ${text}`, members: [] }),
  })),
  (text) => () => ({ label: 'office', apply: (draft) => void (draft.name = `Office ${text}`) }),
];
const someEdits = fc
  .uniqueArray(
    fc.record({ at: fc.nat(DISJOINT.length - 1), text: fc.stringMatching(/^[a-z]{1,8}$/), isMine: fc.boolean() }),
    { selector: ({ at }) => at, maxLength: 24 },
  )
  .map((chosen) => chosen.map(({ at, text, isMine }) => ({ edit: DISJOINT[at]!(text), isMine })));

describe('edits of different places', () => {
  it('merged are both done, on whichever side', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const by = (side: boolean) => edits.flatMap(({ edit, isMine }) => (isMine === side ? [edit] : []));
        const mine = did(base, ...by(true));
        const theirs = did(base, ...by(false));
        const merged = mergePlans({ base, mine, theirs }, KINDS);
        expect(merged.conflicts).toEqual([]);
        expect(merged.kept).toEqual([]);
        same(merged.plan, did(base, ...by(true), ...by(false)));
        expect(readPlan(merged.plan, KINDS).ok).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('one side alone is taken as it is', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const changed = did(base, ...edits.map(({ edit }) => edit));
        same(mergePlans({ base, mine: changed, theirs: base }, KINDS).plan, changed);
        same(mergePlans({ base, mine: base, theirs: changed }, KINDS).plan, changed);
        same(mergePlans({ base, mine: changed, theirs: changed }, KINDS).plan, changed);
      }),
      { numRuns: 8 },
    );
  });
});

it('asks about each place that both changed, and only about those', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...prompts), { minLength: 1, maxLength: 5 }),
      fc.func(fc.boolean()),
      (both, whose) => {
        const say = (who: string) =>
          did(base, ...both.map((prompt) => (plan: Plan) => editPrompt(plan, prompt, `${who} ${prompt}`)));
        const [mine, theirs] = [did(say('I say'), (plan) => renameStep(plan, flow, start, 'Mine')), say('They say')];
        const merged = mergePlans({ base, mine, theirs }, KINDS, ({ path }) => (whose(path[1]) ? 'mine' : 'theirs'));
        expect(merged.conflicts.map(({ path }) => path.join('/')).toSorted()).toEqual(
          both.map((prompt) => `prompts/${prompt}/text`).toSorted(),
        );
        for (const prompt of both)
          expect(merged.plan.prompts[prompt]?.text).toBe(`${whose(prompt) ? 'I say' : 'They say'} ${prompt}`);
        expect(merged.plan.flows[flow]?.nodes[start]?.name).toBe('Mine');
        expect(readPlan(merged.plan, KINDS).ok).toBe(true);
      },
    ),
    { numRuns: 8 },
  );
});

it('keeps two new steps apart that got the same id, with their wires', () => {
  const exit = 'next';
  const add = (name: string) => (plan: Plan) =>
    addStepAfterExit(
      plan,
      KINDS,
      flow,
      { step: start, exit },
      { kind: 'announcement', name: 'News', settings: { note: name } },
      { x: 500, y: 900 },
    );
  const strip = (plan: Plan, name: string) =>
    produce(plan, (draft) => {
      const added = draft.flows[flow]!.nodes['news']!;
      added.settings = {};
      added.name = name;
    });
  const mine = strip(did(base, add('a')), 'Mine');
  const theirs = strip(did(base, add('b')), 'Theirs');
  const merged = mergePlans({ base, mine, theirs }, KINDS);
  const names = Object.values(merged.plan.flows[flow]!.nodes).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Mine', 'Theirs']));
  // Both are wired from the same exit, which leads to one step only: that is asked.
  expect(merged.conflicts.map(({ path }) => path.at(-1))).toEqual([exit]);
  const first = merged.plan.flows[flow]!.nodes[start]!.next[exit]!;
  expect(merged.plan.flows[flow]!.nodes[first]?.name).toBe('Mine');
  expect(merged.plan.layout.flows[flow]?.positions[first]).toBeDefined();
});

it('does not lose what one draft removed and the other began to use', () => {
  const [person] = people;
  const mine = did(base, (plan) => removeThing(plan, KINDS, 'person', person!));
  const theirs = did(base, (): Edit => ({
    label: 'team',
    apply: (draft) => void (draft.teams['new'] = { name: 'New', members: [person!] }),
  }));
  const merged = mergePlans({ base, mine, theirs }, KINDS);
  expect(merged.kept).toEqual([{ path: ['people', person], name: base.people[person!]?.name }]);
  expect(merged.plan.people[person!]).toEqual(base.people[person!]);
});

it('asks when one removed what the other changed, and leads nowhere either way', () => {
  for (const [step, node] of Object.entries(nodes)) {
    if (step === start) continue;
    const mine = did(base, (plan) => removeSteps(plan, flow, [step]));
    const theirs = did(base, (plan) => setSettings(plan, KINDS, flow, step, { ...node.settings, changed: true }));
    for (const whose of ['mine', 'theirs'] as const) {
      const merged = mergePlans({ base, mine, theirs }, KINDS, () => whose);
      expect(merged.conflicts.map(({ path }) => path.join('/'))).toContain(`flows/${flow}/nodes/${step}`);
      for (const other of Object.values(merged.plan.flows[flow]!.nodes))
        for (const to of Object.values(other.next)) expect(merged.plan.flows[flow]!.nodes[to], to).toBeDefined();
    }
  }
});

it('names nothing that is not there, whatever the two removed', () => {
  const removable = (['person', 'prompt', 'team', 'hours', 'mailbox'] as const).flatMap((ref) =>
    Object.keys(base[COLLECTIONS[ref]]).map((id) => [ref, id] as const),
  );
  const some = fc.uniqueArray(fc.constantFrom(...removable), { maxLength: 3, selector: ([ref, id]) => `${ref}/${id}` });
  fc.assert(
    fc.property(some, some, (mineGone, theirsGone) => {
      const without = (gone: readonly (readonly [(typeof removable)[number][0], string])[]) =>
        did(
          base,
          ...gone.map(
            ([ref, id]) =>
              (plan: Plan) =>
                removeThing(plan, KINDS, ref, id),
          ),
        );
      const drafts = { base, mine: without(mineGone), theirs: without(theirsGone) };
      const merged = mergePlans(drafts, KINDS);
      for (const { ref, id } of referencesOf(merged.plan, KINDS))
        if (id !== '') expect(Object.hasOwn(merged.plan[COLLECTIONS[ref]], id), `${ref} ${id}`).toBe(true);
    }),
    { numRuns: 15 },
  );
});
