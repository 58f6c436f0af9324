const LETTERS: Readonly<Record<string, string>> = {
  2: 'abc',
  3: 'def',
  4: 'ghi',
  5: 'jkl',
  6: 'mno',
  7: 'pqrs',
  8: 'tuv',
  9: 'wxyz',
};
const KEY_OF = new Map(
  Object.entries(LETTERS).flatMap(([key, letters]) => Array.from(letters, (letter) => [letter, key])),
);

/** The keys that spell a name on a telephone (ITU-T E.161); accents do not matter, other signs are left out. */
export const keysOfName = (name: string): string =>
  Array.from(name.normalize('NFD').toLowerCase(), (letter) => KEY_OF.get(letter) ?? '').join('');
