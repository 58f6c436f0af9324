/** A piece as it is put in place of `text[from..to)`: with a space on each side where it would touch a word. */
export function spacedInsert(text: string, from: number, to: number, piece: string): string {
  const before = /\S$/.test(text.slice(0, from)) ? ' ' : '';
  const after = /^[\p{L}\p{N}{]/u.test(text.slice(to)) ? ' ' : '';
  return `${before}${piece}${after}`;
}
