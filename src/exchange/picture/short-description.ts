/** About two lines of a card's head. */
const MOST = 60;

/** Shortens a description to two lines; of a quotation with its length in seconds the quotation is cut, not the seconds. */
export function shortDescription(text: string): string {
  if (text.length <= MOST) return text;
  const quoted = /^“([^]*)”( \d+ s)$/.exec(text);
  if (!quoted) return text;
  const kept = quoted[1]!.slice(0, MOST - quoted[2]!.length - 3).replace(/\s+\S*$/, '');
  return `“${kept}…”${quoted[2]}`;
}
