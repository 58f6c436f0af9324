/** Where a text stops being JSON, both counted from 1; `isEnd` where it only breaks off. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly isEnd: boolean;
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y; // oxlint-disable-line no-control-regex -- JSON forbids them in texts

/**
 * Finds where a text that `JSON.parse` refuses goes wrong: browsers say it in words of their own, and some not at all. The text
 * has few levels of brackets; null where it is JSON.
 */
export function jsonFault(text: string): JsonFault | null {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const sign = (wanted: string): boolean => {
    take(SPACE);
    if (text[at] !== wanted) return false;
    at += 1;
    return true;
  };
  /** What stands between two brackets, one part after the other; it has begun. */
  const list = (end: string, part: () => boolean): boolean => {
    if (sign(end)) return true;
    for (;;) {
      if (!part()) return false;
      if (sign(end)) return true;
      if (!sign(',')) return false;
    }
  };
  const name = (): boolean => {
    take(SPACE);
    return text[at] === '"' && take(PLAIN) !== null;
  };
  const value = (): boolean => {
    if (sign('{')) return list('}', () => name() && sign(':') && value());
    if (sign('[')) return list(']', value);
    return take(PLAIN) !== null;
  };
  const isWhole = value();
  take(SPACE);
  if (isWhole && at === text.length) return null;
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1, isEnd: at === text.length };
}
