/** A copy of a JSON value with every text, and every member's name, put through a function; a text comes with the name of its member. */
export function mapStrings<T>(
  value: T,
  text: (text: string, member: string) => string,
  name: (name: string) => string,
): T {
  const copy = (part: unknown, member: string): unknown => {
    if (typeof part === 'string') return text(part, member);
    if (Array.isArray(part)) return part.map((one) => copy(one, member));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [name(key), copy(one, key)]));
  };
  return copy(value, '') as T;
}
