import type { Template } from '../../samples/templates.ts';

/** The templates in which every word of a search begins some word; all of them for an empty search. */
export function matchingTemplates(templates: readonly Template[], search: string): readonly Template[] {
  const words = wordsOf(search);
  return templates.filter(({ title, summary, choose, tags }) => {
    const known = wordsOf([title, summary, choose, ...tags].join(' '));
    return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
