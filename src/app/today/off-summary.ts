import type { PersonNow } from './person-now.ts';

/** Those who are not on shift in a few words: when they are back where that is the same for all of them, else who they are. */
export function offSummary(off: readonly Pick<PersonNow, 'name' | 'detail'>[]): string {
  const [first, second, ...more] = off;
  if (!first) return '';
  if (off.every(({ detail }) => detail === first.detail)) return first.detail;
  if (more.length === 0) return `${first.name} and ${second!.name}`;
  return `${first.name}, ${second!.name} and ${more.length} more`;
}
