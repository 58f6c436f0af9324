/** What is left of a text when a share of it (0 to 1) has been said, from the beginning of a word. */
export function wordsFrom(text: string, share: number): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.slice(Math.floor(Math.max(0, share) * words.length)).join(' ');
}
