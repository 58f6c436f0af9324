import { Suspense, type ReactNode } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { countFindings } from '../../verify/publish-gate.ts';
import { Drawer } from '../shell/drawer.tsx';
import { Problems } from './lazy-parts.ts';
import type { PageActions } from './use-page-actions.ts';

export type DrawerTab = 'problems' | 'try' | 'coverage';

interface FlowDrawerProps {
  plan: Plan;
  findings: readonly Finding[] | null;
  currentFinding: string | null;
  tab: DrawerTab | null;
  act: PageActions;
  /** The panel of "Try a call". */
  tryCall: ReactNode;
  /** The panel of "Coverage". */
  coverage: ReactNode;
}

/** As the badge counts: a hint is no problem. */
const problemsIn = (findings: readonly Finding[]): number => {
  const { error, warning } = countFindings(findings);
  return error + warning;
};

const isTab = (id: string | null): id is DrawerTab => id === 'problems' || id === 'try' || id === 'coverage';

/** The drawer under the canvas: what is wrong, the phone to try calls with, and where callers end in a week. */
export function FlowDrawer({ plan, findings, currentFinding, tab, act, ...panels }: FlowDrawerProps) {
  return (
    <Drawer
      label="Problems and calls"
      tabs={[
        { id: 'problems', label: 'Problems', count: findings === null ? undefined : String(problemsIn(findings)) },
        { id: 'try', label: 'Try a call' },
        { id: 'coverage', label: 'Coverage' },
      ]}
      current={tab}
      onSelect={(id) => act.openTab(isTab(id) ? id : null)}
      aside="No real phone rings"
    >
      <Suspense fallback={null}>
        {tab === 'problems' && (
          <Problems
            plan={plan}
            findings={findings}
            currentId={currentFinding}
            onGo={act.show}
            onPlay={act.play}
            onFix={act.fix}
          />
        )}
        {tab === 'try' && panels.tryCall}
        {tab === 'coverage' && panels.coverage}
      </Suspense>
    </Drawer>
  );
}
