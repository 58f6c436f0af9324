import type { NamedThing } from './cell-problem.ts';
import { plain } from './table-columns.ts';

/** The things of a collection that a text names, by name (accents, case and punctuation aside) or by id. */
export function findNamed(things: Readonly<Record<string, { readonly name: string }>>, text: string): NamedThing[] {
  const all = Object.entries(things).map(([id, { name }]): NamedThing => ({ id, name }));
  const exact = all.filter(({ name }) => name === text);
  if (exact.length > 0) return exact;
  const wanted = plain(text);
  return wanted === '' ? [] : all.filter(({ id, name }) => plain(name) === wanted || id === text);
}
