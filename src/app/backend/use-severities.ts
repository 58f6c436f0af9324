import { useQuery } from '@tanstack/react-query';
import type { SeverityOverrides } from '../../verify/severities.ts';
import { backend } from './backend-client.ts';
import { valueOf } from './plan-queries.ts';

const USUAL: SeverityOverrides = {};

/** How grave the workspace finds things; as everybody does, until the backend has said otherwise or where there is none. */
export function useSeverities(): SeverityOverrides {
  const { data } = useQuery({
    queryKey: ['severities'],
    // They change when the backend starts anew.
    staleTime: 60_000,
    queryFn: async () => valueOf(await backend.getSeverities()).severities,
  });
  return data ?? USUAL;
}
