import { useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useArrival } from '../shell/use-arrival.ts';
import { goTo } from '../shell/use-place.ts';

interface NoPlanProps {
  title: string;
  detail: string;
  onRetry: () => void;
}

/** Said when there is no plan to show at an address. */
export function NoPlan({ title, detail, onRetry }: NoPlanProps) {
  useEffect(() => {
    document.title = `${title} · Ringplan`;
  }, [title]);
  useArrival();
  return (
    <main id="main" tabIndex={-1} className="flex h-dvh items-center bg-background outline-none">
      <EmptyState
        alone
        icon="alert-triangle"
        title={title}
        action={
          <span className="flex gap-2">
            <Button onClick={onRetry}>Try again</Button>
            <Button variant="primary" onClick={() => goTo({ plan: null, page: 'flow', flow: null })}>
              Open another plan
            </Button>
          </span>
        }
      >
        {detail}
      </EmptyState>
    </main>
  );
}
