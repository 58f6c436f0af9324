import { useEffect, useState } from 'react';
import type { DraftHome } from '../document/draft-home.ts';
import type { Typed } from '../document/typing-journal.ts';
import { DesignerPage } from './designer-page.tsx';
import type { Loaded } from './load-plan.ts';
import type { Place } from '../shell/place.ts';
import { createKeeper, type Elsewhere } from './plan-keeper.ts';

interface KeptPlanProps {
  loaded: Loaded & { found: true };
  /** What was being typed when the page ended the last time. */
  typed: readonly Typed[];
  home: DraftHome;
  place: Place;
}

/** A loaded plan on the screen, kept safe for as long as it is there; it says when another tab has it too. */
export function KeptPlan({ loaded, typed, home, place }: KeptPlanProps) {
  const [keeper] = useState(() => createKeeper(loaded, home));
  const [elsewhere, setElsewhere] = useState<Elsewhere>('no');
  useEffect(() => keeper.start(setElsewhere), [keeper]);
  return (
    <DesignerPage
      keeper={keeper}
      place={place}
      elsewhere={elsewhere}
      typed={typed}
      notice={loaded.notice}
      unreadable={loaded.unreadable}
      isSample={loaded.from === 'sample'}
    />
  );
}
