import { lazy, Suspense } from 'react';
import type { Plan } from '../../plan/plan.ts';

export interface FlowPictureProps {
  plan: Plan;
  /** The id of the flow to draw. */
  flow: string;
  /** Read aloud in place of the picture. */
  label: string;
  /** The room it gets on the screen, in px: what decides which words can be read. 320 by 180 unless told. */
  shownAt?: { readonly width: number; readonly height: number } | undefined;
  className?: string | undefined;
}

const FlowDrawing = lazy(async () => ({ default: (await import('./flow-drawing.tsx')).FlowDrawing }));

/** A small picture of a flow in the colours of the page; it fills its box, which the class name has to size. */
export function FlowPicture({ label, className = '', ...rest }: FlowPictureProps) {
  return (
    <div role="img" aria-label={label} className={`overflow-hidden ${className}`}>
      <Suspense fallback={null}>
        <FlowDrawing {...rest} />
      </Suspense>
    </div>
  );
}
