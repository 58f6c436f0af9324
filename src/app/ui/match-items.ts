/** The words of an item that a search may find. */
export interface Searchable {
  label: string;
  description?: string | undefined;
  keywords?: string | undefined;
}

/** A text without accents and case, as it is searched. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** How well an item fits the typed words, 0 when a word is missing; the start of the label weighs most, accents and case nothing. */
export function matchScore(item: Searchable, query: string): number {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  const label = plainText(item.label);
  const rest = plainText(`${item.description ?? ''} ${item.keywords ?? ''}`);
  let score = 0;
  for (const word of words) {
    if (label.startsWith(word)) score += 8;
    else if (label.includes(` ${word}`)) score += 4;
    else if (label.includes(word)) score += 2;
    else if (rest.includes(word)) score += 1;
    else return 0;
  }
  return score;
}
