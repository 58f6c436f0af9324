import { useMemo, useState } from 'react';
import type { Plan } from '../../../plan/plan.ts';
import type { TargetId } from '../../../plan/targets.ts';
import { outcomeWords } from '../../../simulate/outcome-words.ts';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { OutcomeCard } from '../outcome-card.tsx';
import { outsideInCall, peopleInCall } from '../people-in-call.ts';
import { WhatIf } from '../what-if.tsx';
import { CallerCard } from './caller-card.tsx';
import { PhonePanel } from './phone-panel.tsx';
import { SecondsPanel } from './seconds-panel.tsx';
import type { WalkedCall } from './use-walk.ts';
import { WhyPanel } from './why-panel.tsx';

const PANELS = [
  { id: 'phone', label: 'Phone' },
  { id: 'whatIf', label: 'What if' },
  { id: 'why', label: 'Why' },
  { id: 'seconds', label: 'Seconds' },
] as const;

interface WalkPanelsProps {
  plan: Plan;
  walk: WalkedCall;
  nowMs: number;
  /** Nothing of the plan can be changed or asked for here. */
  readOnly: boolean;
  onTarget: ((target: TargetId, most: number | null) => void) | undefined;
}

/** Who calls, the phone in their hand, the world they call, why things happen, how long they take, and how it ends. */
export function WalkPanels({ plan, walk, nowMs, readOnly, onTarget }: WalkPanelsProps) {
  const [panel, setPanel] = useState<(typeof PANELS)[number]['id']>('phone');
  const { tried, walked, change } = walk;
  const { line, visits } = tried;
  const { script } = tried.session;
  const near = useMemo(() => (walked ? peopleInCall(plan, walked, visits) : []), [plan, walked, visits]);
  const outside = useMemo(() => (walked ? outsideInCall(walked) : []), [walked]);
  return (
    <aside className="flex min-h-0 min-w-0 flex-col bg-panel max-md:border-t md:border-l border-line">
      <CallerCard plan={plan} script={script} atMs={tried.startMs === 0 ? nowMs : tried.startMs + tried.clockMs} />
      <div className="h-12 shrink-0 border-b border-line px-4">
        <Tabs
          label="About this call"
          name="walk"
          tabs={PANELS}
          current={panel}
          onSelect={(id) => setPanel(PANELS.find((one) => one.id === id)?.id ?? 'phone')}
        />
      </div>
      <div className="min-h-0 flex-1">
        <TabPanel name="walk" id={panel}>
          <div data-scrolls="" className="md:h-full md:overflow-auto">
            {panel === 'phone' && (
              <PhonePanel
                plan={plan}
                walk={walked}
                script={script}
                line={line}
                onPress={walk.press}
                onForget={() => tried.change({ ...script, keys: [] })}
                onHangUp={walk.hangUp}
                onStay={() => tried.change({ ...script, hangUpAfterSeconds: null })}
                onChange={change}
              />
            )}
            {panel === 'whatIf' && (
              <div className="p-4">
                <WhatIf
                  plan={plan}
                  script={script}
                  near={near}
                  outside={outside}
                  onChange={change}
                  knowsToday={!readOnly}
                />
              </div>
            )}
            {panel === 'why' && walked && <WhyPanel plan={plan} walk={walked} line={line} onGo={tried.goTo} />}
            {panel === 'seconds' && walked && (
              <SecondsPanel plan={plan} walk={walked} onTarget={readOnly ? undefined : onTarget} />
            )}
          </div>
        </TabPanel>
      </div>
      {walked && <OutcomeCard {...outcomeWords(plan, walked)} over={walk.over} />}
    </aside>
  );
}
