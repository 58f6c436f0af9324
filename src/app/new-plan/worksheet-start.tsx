import { Suspense, useState, type ComponentType, type ReactNode } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { otherClients } from '../backend/other-clients.ts';
import { nameTaken, numbersTaken, type Taken } from '../things/taken-by.ts';
import { TakenList } from '../things/taken-list.tsx';
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
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const make = async (plan: Plan) => {
    const others = await otherClients();
    const found = [...numbersTaken(plan, others), nameTaken(plan.name, others)].filter((one) => one !== null);
    setTaken(found);
    if (found.length === 0) await maker.make(plan);
  };
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
        notice={
          <>
            <div role="alert" className="empty:hidden">
              {taken.length > 0 && (
                <TakenList title="No plan was made: another client has this already" taken={taken} />
              )}
            </div>
            <MakingNotice maker={maker} />
          </>
        }
        onMake={(plan) => void make(plan)}
      />
    </Suspense>
  );
}
