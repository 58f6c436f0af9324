import { Button } from '../ui/button.tsx';

/** Says what to do while a flow holds nothing but its first step. */
export function EmptyFlowHint({ onAdd }: { onAdd: (anchor: Element) => void }) {
  return (
    <div className="absolute bottom-20 left-1/2 max-md:top-26 max-md:bottom-auto flex w-88 max-w-[calc(100%-2rem)] -translate-x-1/2 flex-col items-center gap-2 rounded-card border border-line-strong bg-panel px-5 py-4 text-center shadow-card">
      <p className="font-semibold">Nothing happens yet after a call comes in</p>
      <p className="text-sm text-muted">
        Press the “+” on the card, drag from it to where the next step should be, or press A.
      </p>
      <Button variant="primary" icon="plus" onClick={(event) => onAdd(event.currentTarget)}>
        Add the next step
      </Button>
    </div>
  );
}
