import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';

/** One side of a comparison: a plan by its name, and the call to play on it; a null plan is the draft as it is. */
export interface ComparedSide {
  readonly name: string;
  readonly plan: Plan | null;
  readonly call: CallScript;
}

/** A call that is tried on another plan than the draft, or on two by turns, and the way back to where it was asked for. */
export interface ComparedCall {
  readonly sides: readonly ComparedSide[];
  readonly shown: number;
  readonly back: { readonly label: string; readonly go: () => void };
}

interface ComparedCallBarProps {
  compared: ComparedCall;
  onShow: (side: number) => void;
}

/** Says on which plan the call in the panel is played, and changes between the two. */
export function ComparedCallBar({ compared: { sides, shown, back }, onShow }: ComparedCallBarProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-hover px-4 py-1.5">
      {sides.length > 1 ? (
        <div className="flex items-center gap-2">
          <span aria-hidden="true" className="text-muted">
            This call on
          </span>
          <Segmented
            label="This call on"
            hideLabel
            value={String(shown)}
            options={sides.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChange={(side) => onShow(Number(side))}
          />
        </div>
      ) : (
        <p className="text-muted">
          Played on <span className="font-semibold text-text">{sides[shown]?.name}</span>
        </p>
      )}
      <Button variant="link" onClick={back.go}>
        {back.label}
      </Button>
    </div>
  );
}
