import { useEffect, useState } from 'react';
import type { DraftStorage } from '../document/draft-storage.ts';
import { DesignerPage } from './designer-page.tsx';
import type { Loaded } from './load-plan.ts';
import type { Place } from './place.ts';
import { createKeeper } from './plan-keeper.ts';

interface KeptPlanProps {
  loaded: Loaded & { found: true };
  storage: DraftStorage;
  place: Place;
}

/** A loaded plan on the screen, kept safe for as long as it is there. */
export function KeptPlan({ loaded, storage, place }: KeptPlanProps) {
  const [keeper] = useState(() => createKeeper(loaded, storage));
  useEffect(() => keeper.start(), [keeper]);
  return <DesignerPage keeper={keeper} place={place} notice={loaded.notice} isSample={loaded.from === 'sample'} />;
}
