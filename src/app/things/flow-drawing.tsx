import { useMemo } from 'react';
import { drawFlow } from '../../exchange/picture/draw-flow.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { FlowPictureProps } from './flow-picture.tsx';

/** The drawing inside a FlowPicture, fetched when the first one is shown. */
export function FlowDrawing({ plan, flow, shownAt }: Omit<FlowPictureProps, 'label' | 'className'>) {
  const drawn = useMemo(
    () => drawFlow(plan, KINDS, flow, { detail: 'small', look: 'theme', ...(shownAt && { shownAt }) }).svg,
    [plan, flow, shownAt],
  );
  // Every word in the drawing is escaped where it is made.
  return <div aria-hidden="true" className="size-full *:size-full" dangerouslySetInnerHTML={{ __html: drawn }} />;
}
