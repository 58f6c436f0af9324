import { useEffect, useMemo, useRef, useState } from 'react';
import { drawFlow } from '../../../exchange/picture/draw-flow.ts';
import { foldGroups } from '../../../exchange/picture/fold-groups.ts';
import { readScene } from '../../../exchange/picture/read-scene.ts';
import { KINDS } from '../../../kinds/registry.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { WalkDecorations } from '../walk-decorations.ts';
import { cameraOn } from './camera.ts';
import { StageMarks } from './stage-marks.tsx';

interface FlowStageProps {
  plan: Plan;
  /** The flow to show while the call is at no step. */
  flow: string;
  decorations: WalkDecorations | null;
  /** Shows the whole flow, not the part where the call is. */
  whole: boolean;
}

/** The drawing of a flow that follows a call: where it is, the way it came, with the order and times of its visits. */
export function FlowStage({ plan, flow: home, decorations, whole }: FlowStageProps) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 900, height: 420 });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth || 900, height: element.clientHeight || 420 }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const active = decorations?.activeStep ?? null;
  const [activeFlow, activeNode] = active === null ? [home, null] : (active.split('/') as [string, string]);
  const drawn = useMemo(() => {
    const scene = foldGroups(readScene(plan, KINDS, activeFlow), plan);
    return { scene, picture: drawFlow(plan, KINDS, activeFlow, { detail: 'full', look: 'theme' }) };
  }, [plan, activeFlow]);
  const { scene, picture } = drawn;
  const card = scene.cardOf(activeNode ?? plan.flows[activeFlow]?.start ?? '');
  const place = scene.places.get(card);
  const size = scene.models.get(card)?.size;
  const { x, y, scale } = cameraOn(picture, place && size ? { ...place, ...size } : null, room, whole);
  const name = plan.flows[activeFlow]?.name ?? '';
  const step = activeNode === null ? undefined : plan.flows[activeFlow]?.nodes[activeNode]?.name;
  const visit = active === null ? undefined : decorations?.steps.get(active);
  const label =
    step === undefined
      ? `Call flow ${name}; the call has not begun.`
      : `Call flow ${name}; the call is at ${step}, step ${visit?.order.at(-1) ?? 1}, since ${visit?.atText ?? '0:00'}.`;
  return (
    <div ref={box} role="img" aria-label={label} className="relative min-h-0 flex-1 overflow-hidden">
      <div
        aria-hidden="true"
        className="absolute top-0 left-0 origin-top-left transition-transform duration-500"
        style={{
          width: picture.width,
          height: picture.height,
          transform: `translate(${x}px, ${y}px) scale(${scale})`,
        }}
      >
        {/* Every word in the drawing is escaped where it is made. */}
        <div className="absolute inset-0" dangerouslySetInnerHTML={{ __html: picture.svg }} />
        {decorations !== null && (
          <StageMarks flow={activeFlow} scene={scene} picture={picture} decorations={decorations} scale={scale} />
        )}
      </div>
    </div>
  );
}
