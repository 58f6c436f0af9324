import { Suspense, type ComponentType, type ReactNode } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { Spinner } from '../ui/spinner.tsx';
import { officeHere, type Guess } from './guess-office.ts';
import { MakingNotice } from './making-notice.tsx';
import { useMaking } from './use-making.ts';

/** The worksheet, made elsewhere: it asks, and hands over the plan that its answers make. */
export type WorksheetView = ComponentType<{
  here: Guess;
  isMaking: boolean;
  notice: ReactNode;
  onMake: (plan: Plan) => void;
}>;

/** A plan out of plain questions, answered in any order and over as many days as it takes. */
export function WorksheetStart({ Worksheet }: { Worksheet: WorksheetView }) {
  const maker = useMaking();
  return (
    <Suspense
      fallback={
        <p className="flex items-center gap-2 text-muted">
          <Spinner size={16} /> Fetching the worksheet
        </p>
      }
    >
      <Worksheet
        here={officeHere()}
        isMaking={maker.making.is === 'working' || maker.making.is === 'trying'}
        notice={<MakingNotice maker={maker} />}
        onMake={(plan) => void maker.make(plan)}
      />
    </Suspense>
  );
}
