import { useOnViewportChange, useReactFlow } from '@xyflow/react';
import { useCallback, useState } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import type { Viewing } from './viewing.ts';

/** The zoom in percent, out and in, and the whole flow. */
export function ZoomControl({ viewing }: { viewing: Viewing }) {
  const { getZoom } = useReactFlow();
  const [percent, setPercent] = useState(() => Math.round(getZoom() * 100));
  const onChange = useCallback(({ zoom }: { zoom: number }) => setPercent(Math.round(zoom * 100)), []);
  useOnViewportChange({ onChange });
  return (
    <div className="flex items-center">
      <IconButton
        icon="minus"
        label="Zoom out"
        shortcut="-"
        tooltipSide="top"
        onClick={() => viewing.zoomBy(1 / 1.2)}
      />
      <button
        type="button"
        aria-label={`Zoom ${percent} %, set to 100 %`}
        className="tabular min-h-8 w-12 rounded-control text-center text-muted hover:bg-hover hover:text-text"
        onClick={() => viewing.zoomTo(1)}
      >
        {percent}%
      </button>
      <IconButton icon="plus" label="Zoom in" shortcut="=" tooltipSide="top" onClick={() => viewing.zoomBy(1.2)} />
      <IconButton
        icon="maximize"
        label="See the whole flow"
        shortcut="Shift+1"
        tooltipSide="top"
        onClick={() => viewing.fit()}
      />
    </div>
  );
}
