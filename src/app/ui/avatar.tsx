const SIZES = { small: 'size-6 text-[0.625rem]', medium: 'size-8 text-xs', large: 'size-11 text-md' };

/** The initials of a name, of its first and last word, titles such as "Dr." left aside; "?" for a name without letters. */
export function initialsOf(name: string): string {
  const words = name
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .filter((word, index, all) => !word.endsWith('.') || all.length === index + 1);
  const first = words[0] ?? name;
  const last = words.length > 1 ? words.at(-1)! : '';
  const letter = (word: string) => /\p{L}/u.exec(word)?.[0]?.toUpperCase() ?? '';
  return `${letter(first)}${letter(last)}` || '?';
}

/** Somebody's initials in a circle, as decoration beside their name. */
export function Avatar({ name, size = 'medium' }: { name: string; size?: keyof typeof SIZES | undefined }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center rounded-pill bg-hover font-semibold text-people ring-1 ring-line ${SIZES[size]}`}
    >
      {initialsOf(name)}
    </span>
  );
}
