import { ATTENTION_KINDS } from '../../verify/attention/attention-kinds.ts';
import type { AttentionGroup } from './group-attention.ts';

/** A client with only some of its items. */
export interface UrgentGroup extends AttentionGroup {
  /** How many items of this client are left out. */
  readonly hidden: number;
}

/** The `count` most urgent items of all clients, by client in the order of the groups; of two as urgent the earlier client's comes first. */
export function urgentFirst(groups: readonly AttentionGroup[], count: number): UrgentGroup[] {
  const kept = new Set(
    groups
      .flatMap(({ items }) => items)
      .sort((left, right) => ATTENTION_KINDS.indexOf(left.kind) - ATTENTION_KINDS.indexOf(right.kind))
      .slice(0, count),
  );
  return groups.flatMap((group) => {
    const items = group.items.filter((item) => kept.has(item));
    return items.length === 0 ? [] : [{ ...group, items, hidden: group.items.length - items.length }];
  });
}
