import type { Problem } from '../../protocol/problem.ts';
import { isAway } from '../backend/problem-error.ts';
import { problemWords } from '../backend/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Said when a link shows nothing: why, as far as a stranger may know, and what to do. */
export function DeadLink({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const words = problemWords(problem);
  const away = isAway(problem);
  return (
    <main className="flex min-h-dvh items-center bg-background text-text">
      <EmptyState
        alone
        icon="alert-triangle"
        title={away ? 'Ringplan does not answer' : words.title}
        {...(away ? { action: <Button onClick={onRetry}>Try again</Button> } : {})}
      >
        {away
          ? 'The office’s computer cannot be reached at the moment. The link may still work later.'
          : `${words.detail} ${words.fix}`}
      </EmptyState>
    </main>
  );
}
