import { useEffect, useState } from 'react';
import type { DraftHome } from '../document/draft-home.ts';
import { Pill } from '../ui/pill.tsx';
import { DesignerPage } from './designer-page.tsx';
import type { Loaded } from './load-plan.ts';
import type { Place } from '../shell/place.ts';
import { createKeeper } from './plan-keeper.ts';

interface KeptPlanProps {
  loaded: Loaded & { found: true };
  home: DraftHome;
  place: Place;
}

/** A loaded plan on the screen, kept safe for as long as it is there; it says when another tab has it too. */
export function KeptPlan({ loaded, home, place }: KeptPlanProps) {
  const [keeper] = useState(() => createKeeper(loaded, home));
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => keeper.start(setElsewhere), [keeper]);
  return (
    <>
      <DesignerPage keeper={keeper} place={place} notice={loaded.notice} isSample={loaded.from === 'sample'} />
      {/* Below the top bar's Draft, over the canvas, where it moves nothing when it comes and goes. */}
      <div role="status" className="pointer-events-none fixed inset-x-0 top-header z-10 flex justify-center pt-2">
        {elsewhere && <Pill>Also open in another tab</Pill>}
      </div>
    </>
  );
}
