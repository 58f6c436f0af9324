import { phoneText } from '../../engine/phone-text.ts';
import { matchScore } from '../ui/match-items.ts';
import { lastChangeMs } from './client-words.ts';
import type { HomeClient } from './use-clients.ts';

/** The orders of the list, each with its words. */
export const ORDERS = { change: 'Newest first', name: 'By name', problems: 'Problems first' } as const;
export type Order = keyof typeof ORDERS;

/** The clients that fit what was typed (a name, a person, a number however it is written), in an order. */
export function findClients(clients: readonly HomeClient[], query: string, order: Order): HomeClient[] {
  const found = clients.filter((client) => fits(client, query.trim()));
  const byName = (left: HomeClient, right: HomeClient) => left.name.localeCompare(right.name);
  if (order === 'name') return found.sort(byName);
  if (order === 'problems') return found.sort((left, right) => trouble(right) - trouble(left) || byName(left, right));
  return found.sort((left, right) => changed(right) - changed(left) || byName(left, right));
}

function fits({ name, overview }: HomeClient, query: string): boolean {
  const numbers = overview?.numbers ?? [];
  // "312 555", "(312) 555-0190" and "+13125550190" mean the same number.
  const digits = /^[\d\s()+.\-/]+$/.test(query) ? query.replaceAll(/\D/g, '') : '';
  if (digits.length > 2) return numbers.some(({ e164 }) => e164.includes(digits));
  const keywords = [
    ...(overview?.people ?? []),
    ...numbers.map((number) => `${number.name} ${phoneText(number.e164)}`),
  ];
  return matchScore({ label: name, keywords: keywords.join(' ') }, query) > 0;
}

const changed = ({ summary }: HomeClient): number => (summary === null ? 0 : lastChangeMs(summary));
const trouble = ({ overview }: HomeClient): number =>
  overview?.checked ? overview.checked.errors * 1000 + overview.checked.warnings : 0;
