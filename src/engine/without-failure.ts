import type { OpResult } from './effect.ts';

/** Play failed counts as played, gather failed as no input, ring failed as unreachable (DESIGN, section 4). */
export function withoutFailure(type: string, result: OpResult): OpResult {
  if (result.is !== 'failed') return result;
  if (type === 'play') return { is: 'played' };
  if (type === 'gather') return { is: 'noInput' };
  return type === 'ring' || type === 'dialCaller' ? { is: 'allUnreachable' } : result;
}
