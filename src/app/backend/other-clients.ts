import { backend } from './backend-client.ts';
import { KEYS } from './plan-queries.ts';
import { useAnswer } from './use-answer.ts';

/** A client that is there, by what another one must not have: its name, and the numbers of its draft. */
export interface OtherClient {
  readonly id: string;
  readonly name: string;
  readonly numbers: readonly { readonly e164: string }[];
}

/** Every client as the backend tells of it now; to another computer only the names, and none while it does not answer. */
export async function otherClients(): Promise<readonly OtherClient[]> {
  const overview = await backend.getOverview();
  if (overview.ok) return overview.value.plans;
  const list = await backend.listPlans();
  return list.ok ? list.value.plans.map(({ id, name }) => ({ id, name, numbers: [] })) : [];
}

/** The same for a view that is open, see otherClients; none until they are known. */
export const useOtherClients = (): readonly OtherClient[] =>
  useAnswer({ queryKey: [...KEYS.plans, 'others'], queryFn: otherClients, refetchOnMount: 'always' }).data ?? [];
