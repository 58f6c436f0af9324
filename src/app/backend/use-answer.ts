import { useQuery } from '@tanstack/react-query';
import { queryClient } from './query-client.ts';

/** Keeps what the backend answers, as `useQuery` does, in the one cache of the page. */
export const useAnswer = ((options) => useQuery(options, queryClient)) as typeof useQuery;
