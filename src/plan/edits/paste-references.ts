import type { Reference } from '../references.ts';

type Holder = Record<string, unknown> | unknown[];

/**
 * A copy of a value in which each reference names what `to` says; null takes it out of a list, empties an optional field, and
 * leaves '' ("not chosen yet") where something must be named.
 */
export function renameReferences<T extends object>(
  value: T,
  references: readonly Reference[],
  to: (reference: Reference) => string | null,
): T {
  const copy = structuredClone(value);
  // From the end of every list, so that the indexes of the others stay true.
  for (const reference of references.toReversed()) {
    const id = to(reference);
    const holder = reference.path
      .slice(0, -1)
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], copy);
    put(holder as Holder, reference.path.at(-1)!, id, reference.optional);
  }
  return copy;
}

function put(holder: Holder, key: string, id: string | null, optional: boolean): void {
  if (Array.isArray(holder)) {
    const index = Number(key);
    // Nobody is in a list twice, also when two names come to one person.
    if (id === null || holder.some((other, at) => other === id && at !== index)) holder.splice(index, 1);
    else holder[index] = id;
  } else if (id === null && optional) delete holder[key];
  else holder[key] = id ?? '';
}
