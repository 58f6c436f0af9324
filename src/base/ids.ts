/** The pattern of every id in a plan: one to 64 letters, digits, `_` or `-`, beginning with a letter or digit. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Whether `text` may name something: matches ID_PATTERN and is no member every JavaScript object has (`constructor` …). */
export const isId = (text: string): boolean => ID_PATTERN.test(text) && !(text in Object.prototype);

/**
 * The first free id made from a name: "Main menu" → `main-menu`, then `main-menu-2` …
 * `taken` says which ids exist. Letters outside a–z are folded or dropped; a name without any gives `step`.
 */
export function freeId(name: string, taken: (id: string) => boolean): string {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const stem = isId(folded) ? folded : 'step';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!taken(id)) return id;
  }
}
