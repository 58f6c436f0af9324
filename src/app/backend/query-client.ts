import { QueryClient } from '@tanstack/react-query';
import { isAway, ProblemError } from './problem-error.ts';

/** Caches what the backend says. Only a lost answer is worth asking again; a refusal stays one. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5000,
      retry: (count, error) => count < 1 && error instanceof ProblemError && error.problem.code === 'unreachable',
      retryDelay: 800,
      // The browser's own idea of "online" knows nothing of a backend on this computer.
      networkMode: 'always',
      refetchInterval: ({ state }) =>
        state.error instanceof ProblemError && isAway(state.error.problem) ? 10_000 : false,
    },
    mutations: { networkMode: 'always' },
  },
});

// No component gives this client to the page, since the first picture comes before it: so it listens to the window itself.
queryClient.mount();
