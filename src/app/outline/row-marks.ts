import { counted } from '../../base/counted.ts';
import type { OutlineMarks } from './outline-marks.ts';
import type { OutlineRow } from './outline-tree.ts';

/** The marks of one row, as flat values so that it renders again only when one of them changes. */
export interface RowMarks {
  readonly problems: number;
  readonly hasError: boolean;
  /** "3 · 0:09": the third step of the call, nine seconds into it; empty when the call was not there. */
  readonly visit: string;
  readonly isActive: boolean;
  readonly isDimmed: boolean;
  /** The same in words, to be read after the row: "; 1 problem; step 3 of the call, at 0:09". */
  readonly spoken: string;
}

/** What is marked on a row; a link has no marks of the step it names, since that step has a row of its own. */
export function rowMarks({ way, leads }: OutlineRow, marks: OutlineMarks): RowMarks {
  const step = leads.to === 'step' ? leads.step : null;
  const problem = step === null ? undefined : marks.problems.get(step);
  const visit = step === null ? undefined : marks.visits.get(step);
  const problems = (problem?.errors ?? 0) + (problem?.warnings ?? 0);
  const isActive = step !== null && marks.activeNode === step;
  const isOnPath =
    visit !== undefined || (way?.exits.some(({ id }) => marks.pathEdges.has(`${way.step}:${id}`)) ?? false);
  return {
    problems,
    hasError: (problem?.errors ?? 0) > 0,
    visit: visit ? `${visit.order.join(', ')} · ${visit.atText}` : '',
    isActive,
    isDimmed: marks.dimmed && !isOnPath,
    spoken: [
      problems > 0 ? `; ${counted(problems, 'problem')}` : '',
      visit ? `; step ${visit.order.join(' and ')} of the call, at ${visit.atText}` : '',
      isActive ? '; the call is here' : '',
    ].join(''),
  };
}
