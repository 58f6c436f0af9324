import { ATTENTION_KINDS } from '../../verify/attention/attention-kinds.ts';
import type { AttentionItem } from '../../verify/attention/attention.ts';
import type { HomeClient } from './use-clients.ts';

/** What needs attention at one client. */
export interface AttentionGroup {
  readonly id: string;
  readonly name: string;
  readonly items: readonly AttentionItem[];
}

/** The clients at which something needs attention: the one with the most urgent item first, and by name where that is the same. */
export const groupAttention = (clients: readonly HomeClient[]): AttentionGroup[] =>
  clients
    .flatMap(({ id, name, overview }) =>
      overview && overview.attention.length > 0 ? [{ id, name, items: overview.attention as AttentionItem[] }] : [],
    )
    .sort((left, right) => urgency(left) - urgency(right) || left.name.localeCompare(right.name));

const urgency = ({ items: [first] }: AttentionGroup): number => ATTENTION_KINDS.indexOf(first!.kind);
