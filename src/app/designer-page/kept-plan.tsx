import { useEffect, useState } from 'react';
import type { DraftHome } from '../document/draft-home.ts';
import type { Typed } from '../document/typing-journal.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { SaveCopyContext } from '../ui/save-copy.ts';
import { DesignerPage } from './designer-page.tsx';
import type { Loaded } from './load-plan.ts';
import type { Place } from '../shell/place.ts';
import { saveFile } from '../things/save-file.ts';
import { createKeeper } from './plan-keeper.ts';
import type { Elsewhere } from './watch-plan.ts';

interface KeptPlanProps {
  loaded: Loaded & { found: true };
  home: DraftHome;
  place: Place;
}

/** A loaded plan on the screen, kept safe for as long as it is there; it says when another tab has it too. */
export function KeptPlan({ loaded, home, place }: KeptPlanProps) {
  const [keeper] = useState(() => createKeeper(loaded, home));
  const [elsewhere, setElsewhere] = useState<Elsewhere>('no');
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  useEffect(() => keeper.start({ onElsewhere: setElsewhere, onTyped: setTyped }), [keeper]);
  const [saveCopy] = useState(() => () => {
    const { plan } = keeper.document.store.getState();
    saveFile(`${plan.id}.json`, 'application/json', JSON.stringify(plan, null, 2));
  });
  return (
    <SaveCopyContext value={saveCopy}>
      <ErrorBoundary part="Ringplan" whole>
        <DesignerPage
          keeper={keeper}
          place={place}
          elsewhere={elsewhere}
          typed={typed}
          notice={loaded.notice}
          unreadable={loaded.unreadable}
          isSample={loaded.from === 'sample'}
        />
      </ErrorBoundary>
    </SaveCopyContext>
  );
}
