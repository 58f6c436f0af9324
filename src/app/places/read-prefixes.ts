import { fail, ok, type Result } from '../../base/result.ts';
import { readPrefix } from './read-prefix.ts';

/**
 * Reads area codes separated by commas, semicolons or line ends, or by spaces between three digits each. Refuses all of them when one
 * is wrong or among those that are `there` already, or when there would be more than `most`.
 */
export async function readPrefixes(
  text: string,
  country: string,
  there: readonly string[],
  most: number,
): Promise<Result<string[], string>> {
  const parts = text
    .split(/[,;\n]/)
    .flatMap((part) => (/^\s*\d{3}(\s+\d{3})+\s*$/.test(part) ? part.trim().split(/\s+/) : part))
    .filter((part) => part.trim() !== '');
  const found: string[] = [];
  for (const part of parts.length === 0 ? [text] : parts) {
    const read = await readPrefix(part, country);
    if (!read.ok) return read;
    const covers = [...there, ...found].find((other) => read.value.startsWith(other));
    if (covers !== undefined)
      return fail(
        covers === read.value
          ? `${covers} is there already.`
          : `${read.value} is part of ${covers}, which is there already.`,
      );
    found.push(read.value);
  }
  return there.length + found.length > most
    ? fail(`At most ${most}; these would be ${there.length + found.length}.`)
    : ok(found);
}
