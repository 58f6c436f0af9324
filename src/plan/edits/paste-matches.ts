import type { RefType } from '../field.ts';
import { COLLECTIONS } from '../field.ts';
import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import type { Clip } from './clip.ts';
import { canBring, referencesOfStep, referencesOfThing } from './paste-things.ts';

/** What to do about a thing that pasted steps name and the plan does not have. */
export type PasteChoice =
  { readonly does: 'use'; readonly id: string } | { readonly does: 'bring' } | { readonly does: 'empty' };

/** A thing that pasted steps name and the plan does not have. */
export interface MissingThing {
  readonly key: string;
  readonly ref: RefType;
  readonly id: string;
  readonly name: string;
  /** The step or the brought thing that names it first. */
  readonly neededBy: string;
  readonly choice: PasteChoice;
}

/** How the things of a clip and those of a plan belong together. */
export interface PasteMatches {
  /** The id here for each thing of the clip that is here, by `keyOf`. */
  readonly here: ReadonlyMap<string, string>;
  readonly missing: readonly MissingThing[];
}

/** One thing of a clip. */
export const keyOf = (ref: RefType, id: string): string => `${ref}/${id}`;

/**
 * Finds what pasted steps name: in the plan they were copied from by id, elsewhere the thing with the same id and name, else
 * the one with the same name. What is missing follows `choices` (by `keyOf`), and is brought along where nothing was chosen; what
 * a brought thing names is looked for, too.
 */
export function matchThings(
  plan: Plan,
  kinds: KindSchemas,
  clip: Clip,
  choices: ReadonlyMap<string, PasteChoice> = new Map(),
): PasteMatches {
  const here = new Map<string, string>();
  const missing = new Map<string, MissingThing>();
  const open = Object.values(clip.steps).flatMap(({ node }) =>
    referencesOfStep(kinds, node).map((reference) => ({ ...reference, neededBy: node.name })),
  );
  for (let at = 0; at < open.length; at += 1) {
    const { ref, id, neededBy } = open[at]!;
    const key = keyOf(ref, id);
    if (id === '' || here.has(key) || missing.has(key)) continue;
    const thing = clip.things[COLLECTIONS[ref]][id];
    const found = thing ? findHere(plan, clip, ref, id, thing.name) : clip.from.plan === plan.id ? id : null;
    if (found !== null) here.set(key, found);
    if (found !== null || !thing) continue;
    const wanted = choices.get(key) ?? { does: 'bring' };
    const choice: PasteChoice = wanted.does === 'bring' && !canBring(ref) ? { does: 'empty' } : wanted;
    missing.set(key, { key, ref, id, name: thing.name, neededBy, choice });
    if (choice.does === 'use') here.set(key, choice.id);
    if (choice.does === 'bring')
      open.push(...referencesOfThing(ref, thing).map((reference) => ({ ...reference, neededBy: thing.name })));
  }
  return { here, missing: [...missing.values()] };
}

function findHere(plan: Plan, clip: Clip, ref: RefType, id: string, name: string): string | null {
  const things: Readonly<Record<string, { readonly name: string }>> = plan[COLLECTIONS[ref]];
  const same = Object.hasOwn(things, id) ? things[id] : undefined;
  if (same && (clip.from.plan === plan.id || sameName(same.name, name))) return id;
  return Object.entries(things).find(([, thing]) => sameName(thing.name, name))?.[0] ?? null;
}

const sameName = (left: string, right: string): boolean => left.trim().toLowerCase() === right.trim().toLowerCase();
