import { freeId } from '../../base/ids.ts';
import type { PlanNode } from '../entities.ts';
import { COLLECTIONS, type RefType } from '../field.ts';
import { LIMITS } from '../json-limits.ts';
import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import type { Reference } from '../references.ts';
import { clipWords, type Clip } from './clip.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { freeName } from './new-step.ts';
import { keyOf, matchThings, type PasteChoice } from './paste-matches.ts';
import { matchParts } from './paste-parts.ts';
import { renameReferences } from './paste-references.ts';
import { referencesOfStep, referencesOfThing } from './paste-things.ts';
import { roundPoint, type Point } from './point.ts';
import { exitsOf, type StepKinds } from './step-kinds.ts';

/** A paste before it is done: the edit, whose `made` names the steps, and what the person should know of it. */
export interface Paste {
  readonly edit: Edit;
  readonly notes: readonly string[];
  /** Wires that are left out, because what they led to is not here or their exit is not there any more. */
  readonly lostWires: number;
  /** Steps that are left out, because nothing here knows their kind or settings. */
  readonly unknownSteps: number;
  /** Names of the things that are added for the steps. */
  readonly brought: readonly string[];
  /** The office that the steps come from, where greetings that are added still name it; a note beside the steps says so, too. */
  readonly otherOffice: { readonly name: string; readonly greetings: readonly string[] } | null;
}

/** Why nothing of a clip can be pasted into a plan, as a sentence; null where something can. */
export function whyNoPaste(plan: Plan, kinds: StepKinds & KindSchemas, clip: Clip): string | null {
  const usable = Object.values(clip.steps).filter(({ node }) => fits(kinds, node)).length;
  if (usable === 0 && clip.notes.length === 0)
    return 'Nothing here knows these steps; they may come from a newer version of Ringplan. Nothing was changed.';
  const present = Object.values(plan.flows).reduce((sum, { nodes }) => sum + Object.keys(nodes).length, 0);
  return present + usable > LIMITS.nodes
    ? `A plan holds at most ${LIMITS.nodes} steps, and this one has ${present} already. Nothing was changed.`
    : null;
}

/**
 * Pastes a clip under fresh ids with its first corner at `at`; what is missing here follows `choices` (see matchThings). In the
 * flow they were copied from, steps go on to lead where the originals did.
 */
export function pasteSteps(
  plan: Plan,
  kinds: StepKinds & KindSchemas,
  flow: string,
  clip: Clip,
  at: Point,
  { label, choices }: { readonly label?: string; readonly choices?: ReadonlyMap<string, PasteChoice> } = {},
): Paste {
  const { here, missing } = matchThings(plan, kinds, clip, choices);
  const things = broughtThings(
    plan,
    clip,
    missing.filter(({ choice }) => choice.does === 'bring'),
    here,
  );
  // The exits of a step may be parts of a thing that is only now added.
  const after: Plan = things.reduce<Plan>(
    (before, { ref, id, thing }) => ({ ...before, [COLLECTIONS[ref]]: { ...before[COLLECTIONS[ref]], [id]: thing } }),
    plan,
  );
  const idHere = idReader(here, things);
  const usable = Object.entries(clip.steps).filter(([, { node }]) => fits(kinds, node));
  const ids = freshIds(plan, flow, usable);
  const corner = {
    x: Math.min(...usable.map(([, { x }]) => x), ...clip.notes.map(({ x }) => x)),
    y: Math.min(...usable.map(([, { y }]) => y), ...clip.notes.map(({ y }) => y)),
  };
  const moved = ({ x, y }: Point) => roundPoint({ x: x - corner.x + at.x, y: y - corner.y + at.y });

  const isHome = clip.from.plan === plan.id && clip.from.flowId === flow;
  const { nodes } = plan.flows[flow]!;
  const stays = (target: string) =>
    isHome && !Object.hasOwn(clip.steps, target) && Object.hasOwn(nodes, target) ? target : undefined;
  let lostWires = 0;
  const steps = usable.map(([old, { node, ...place }]) => {
    const references = referencesOfStep(kinds, node);
    const settings = renameReferences(node.settings, references, idHere);
    const step: PlanNode = { ...node, name: ids.get(old)!.name, settings, next: {} };
    const exits = new Set(exitsOf(after, kinds, step).map(({ id }) => id));
    const parts = new Map(references.flatMap((found) => [...partsHere(after, clip, found, idHere)]));
    for (const [exit, target] of Object.entries(node.next)) {
      const to = ids.get(target)?.id ?? stays(target);
      const from = parts.get(exit) ?? exit;
      if (to !== undefined && exits.has(from)) step.next[from] = to;
      else lostWires += 1;
    }
    return { id: ids.get(old)!.id, step, place: moved(place) };
  });
  const taken = new Set(Object.keys(plan.layout.flows[flow]?.notes ?? {}));
  const otherOffice = namedOffice(plan, clip, things);
  const hints = otherOffice ? [noteOn(otherOffice, corner)] : [];
  const notes = [...clip.notes, ...hints].map(({ text, ...place }) => {
    const id = freeId('note', (candidate) => taken.has(candidate));
    taken.add(id);
    return { id, note: { ...moved(place), text } };
  });
  const pasted = { steps: Object.fromEntries(usable), notes: clip.notes };
  return {
    edit: {
      label: label ?? `Paste ${clipWords(pasted)}`,
      made: steps.map(({ id }) => id),
      apply: (draft) => {
        for (const { ref, id, thing } of things) (draft[COLLECTIONS[ref]] as Record<string, unknown>)[id] = thing;
        const layout = flowLayout(draft, flow);
        for (const { id, step, place } of steps) {
          draft.flows[flow]!.nodes[id] = step;
          layout.positions[id] = place;
        }
        for (const { id, note } of notes) layout.notes[id] = note;
        for (const { title, steps: members, collapsed } of clip.groups) {
          const here = members.flatMap((member) => ids.get(member)?.id ?? []);
          const id = freeId('group', (candidate) => Object.hasOwn(layout.groups, candidate));
          if (here.length > 0) layout.groups[id] = { title, steps: here, collapsed };
        }
      },
    },
    notes: notes.map(({ id }) => id),
    lostWires,
    unknownSteps: Object.keys(clip.steps).length - usable.length,
    brought: things.map(({ name }) => name),
    otherOffice,
  };
}

/** A greeting with the name of another office is heard by the callers of this one. */
function namedOffice(plan: Plan, clip: Clip, things: readonly Brought[]): Paste['otherOffice'] {
  const { name } = clip.from;
  const says = (text: string) => text.toLowerCase().includes(name.toLowerCase());
  if (clip.from.plan === plan.id || says(plan.name)) return null;
  const greetings = things.flatMap(({ ref, from, name: greeting }) => {
    const prompt = ref === 'prompt' ? clip.things.prompts[from] : undefined;
    return prompt && [prompt.text, ...(prompt.replacements ?? []).map(({ text }) => text)].some(says) ? [greeting] : [];
  });
  return greetings.length === 0 ? null : { name, greetings };
}

/** How far above the steps the note is put: room for its words. */
const NOTE_ABOVE = 120;

function noteOn({ name, greetings }: NonNullable<Paste['otherOffice']>, corner: Point) {
  const [first] = greetings;
  const says = greetings.length === 1 ? `“${first}” still says` : `${greetings.length} greetings still say`;
  const text = `${says} “${name}”. Reword ${greetings.length === 1 ? 'it' : 'them'}, then delete this note.`;
  return { x: corner.x, y: corner.y - NOTE_ABOVE, text };
}

interface Brought {
  readonly ref: RefType;
  /** Its id in the clip. */
  readonly from: string;
  readonly id: string;
  readonly name: string;
  readonly thing: object;
}

const idReader =
  (here: ReadonlyMap<string, string>, things: readonly Pick<Brought, 'ref' | 'from' | 'id'>[]) =>
  ({ ref, id }: Reference): string | null =>
    here.get(keyOf(ref, id)) ?? things.find((thing) => thing.ref === ref && thing.from === id)?.id ?? null;

function broughtThings(
  plan: Plan,
  clip: Clip,
  missing: readonly { readonly ref: RefType; readonly id: string; readonly name: string }[],
  here: ReadonlyMap<string, string>,
): Brought[] {
  const made = new Set<string>();
  const fresh = missing.map(({ ref, id: from, name }) => {
    const id = freeId(name, (free) => Object.hasOwn(plan[COLLECTIONS[ref]], free) || made.has(keyOf(ref, free)));
    made.add(keyOf(ref, id));
    return { ref, from, id, name };
  });
  const idHere = idReader(here, fresh);
  return fresh.map((one) => {
    const original = clip.things[COLLECTIONS[one.ref]][one.from]!;
    const thing = renameReferences(original, referencesOfThing(one.ref, original), idHere);
    return { ...one, thing: withShift(thing, original, plan, clip, idHere) };
  });
}

/** A person's shift names periods of hours: those of other hours have other ids, and none at all is no shift. */
function withShift(
  thing: object,
  original: object,
  plan: Plan,
  clip: Clip,
  idHere: (reference: Reference) => string | null,
): object {
  if (!('shift' in thing) || !('shift' in original)) return thing;
  const { shift, ...rest } = thing as Plan['people'][string];
  const before = (original as Plan['people'][string]).shift!;
  const reference: Reference = { ref: 'hours', id: before.hours, path: [], optional: false };
  const hours = idHere(reference);
  if (!shift || hours === null) return rest;
  // Hours that are brought along keep their periods.
  if (!Object.hasOwn(plan.hours, hours)) return thing;
  const parts = partsHere(plan, clip, reference, idHere);
  const periods = [...new Set(before.periods.flatMap((period) => parts.get(period) ?? []))];
  return periods.length === 0 ? rest : { ...rest, shift: { hours, periods } };
}

/** The parts of a named thing, such as the periods of hours, by their ids in the clip. */
function partsHere(
  plan: Plan,
  clip: Clip,
  reference: Reference,
  idHere: (reference: Reference) => string | null,
): ReadonlyMap<string, string> {
  const collection = COLLECTIONS[reference.ref];
  const id = idHere(reference);
  if (id === null || (clip.from.plan === plan.id && id === reference.id)) return new Map();
  return matchParts(reference.ref, clip.things[collection][reference.id], plan[collection][id]);
}

function freshIds(
  plan: Plan,
  flow: string,
  steps: readonly (readonly [string, Clip['steps'][string]])[],
): Map<string, { readonly id: string; readonly name: string }> {
  const { nodes } = plan.flows[flow]!;
  const names = new Set(Object.values(nodes).map((step) => step.name));
  const made = new Set<string>();
  return new Map(
    steps.map(([old, { node }]) => {
      const name = freeName(node.name, names);
      names.add(name);
      const id = freeId(name, (candidate) => Object.hasOwn(nodes, candidate) || made.has(candidate));
      made.add(id);
      return [old, { id, name }];
    }),
  );
}

function fits(kinds: StepKinds & KindSchemas, node: PlanNode): boolean {
  if (!Object.hasOwn(kinds, node.kind)) return false;
  const kind = kinds[node.kind]!;
  const fields = kind.fields as { safeParse?: (value: unknown) => { success: boolean } };
  return node.version <= kind.version && (fields.safeParse?.(node.settings).success ?? false);
}
