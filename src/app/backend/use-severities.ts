import type { SeverityOverrides } from '../../verify/severities.ts';
import { useWatched } from './use-watched.ts';

const USUAL: SeverityOverrides = {};

/** How grave the workspace finds things; as everybody does, until the backend has said otherwise or where there is none. */
export function useSeverities(): SeverityOverrides {
  return useWatched('severities', (queries) => queries.watchSeverities()).data ?? USUAL;
}
