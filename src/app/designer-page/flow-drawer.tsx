import { Suspense, type ReactNode } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { QuickFix } from '../../verify/quick-fixes/quick-fix.ts';
import { Drawer } from '../shell/drawer.tsx';
import { Problems } from './lazy-parts.ts';

export type DrawerTab = 'problems' | 'try';

interface FlowDrawerProps {
  plan: Plan;
  findings: readonly Finding[] | null;
  currentFinding: string | null;
  tab: DrawerTab | null;
  onTab: (tab: DrawerTab | null) => void;
  onGo: (finding: Finding) => void;
  onPlay: (call: CallScript) => void;
  onFix: (fix: QuickFix) => void;
  /** The panel of "Try a call". */
  tryCall: ReactNode;
}

/** The drawer under the canvas: what is wrong, and the phone to try calls with. */
export function FlowDrawer({
  plan,
  findings,
  currentFinding,
  tab,
  onTab,
  onGo,
  onPlay,
  onFix,
  tryCall,
}: FlowDrawerProps) {
  return (
    <Drawer
      label="Problems and calls"
      tabs={[
        { id: 'problems', label: 'Problems', count: findings === null ? undefined : String(findings.length) },
        { id: 'try', label: 'Try a call' },
      ]}
      current={tab}
      onSelect={(id) => onTab(id === 'problems' || id === 'try' ? id : null)}
      aside="No real phone rings"
    >
      <Suspense fallback={null}>
        {tab === 'problems' && (
          <Problems
            plan={plan}
            findings={findings}
            currentId={currentFinding}
            onGo={onGo}
            onPlay={onPlay}
            onFix={onFix}
          />
        )}
        {tab === 'try' && tryCall}
      </Suspense>
    </Drawer>
  );
}
