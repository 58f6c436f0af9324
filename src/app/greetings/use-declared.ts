import { NORMAL, type Situation } from '../../plan/situation.ts';
import { useSituation } from '../backend/use-situation.ts';

/** What is declared today as far as the backend tells; the normal situation without one. */
export function useDeclared(plan: string): Situation {
  const entries = useSituation(plan).data?.entries;
  return entries ? { entries: entries.map(({ entry }) => entry) } : NORMAL;
}
