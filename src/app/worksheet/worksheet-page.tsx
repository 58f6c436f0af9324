import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { SheetProblem } from '../../exchange/worksheet/check-worksheet.ts';
import { SECTIONS, SHEET_SECTIONS, type SheetSectionId } from '../../exchange/worksheet/sections.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PrintPanel } from './print-panel.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { placeOf, SectionForm } from './section-form.tsx';
import { SectionList, type SheetView } from './section-list.tsx';
import { SheetActions } from './sheet-actions.tsx';
import { useSheet } from './use-sheet.ts';
import { useSheetProblems } from './use-sheet-problems.ts';

export interface WorksheetPageProps {
  /** Where the office probably is. */
  here: { readonly zone: string; readonly country: string };
  /** A plan is being made. */
  isMaking: boolean;
  /** Why one was not made. */
  notice: ReactNode;
  onMake: (plan: Plan) => void;
}

const VIEWS: readonly SheetView[] = [...SHEET_SECTIONS.map(([id]) => id), 'review'];
const KEY = 'ringplan:worksheet:view';

/** The discovery worksheet: section after section, then the plan that the answers make. */
export function WorksheetPage({ here, isMaking, notice, onMake }: WorksheetPageProps) {
  const state = useSheet(here);
  const { sheet } = state;
  const problems = useSheetProblems(sheet);
  const [view, setView] = useState<SheetView>(lastView);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState<{ readonly place: string } | null>(null);
  const due = problems.filter((problem) => tried || left.has(placeOf(problem)));

  const show = (next: SheetView, problem?: SheetProblem) => {
    setView(next);
    if (next === 'review') setTried(true);
    setSought({ place: problem ? placeOf(problem) : ':heading' });
    try {
      sessionStorage.setItem(KEY, next);
    } catch {
      // Then a reload begins at the first section.
    }
  };
  // Whoever goes on by keyboard is at the beginning of what they went to, or at the question that was named.
  useEffect(() => {
    if (sought === null) return;
    const field = panel.current?.querySelector<HTMLElement>(
      `[data-place="${CSS.escape(sought.place)}"] :is(input, select, textarea, button)`,
    );
    (field ?? heading.current)?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
    if (field) field.scrollIntoView({ block: 'center' });
  }, [sought]);

  const at = VIEWS.indexOf(view);
  const title = titleOf(view);
  return (
    <div className="flex flex-col gap-4">
      <SheetActions
        state={state}
        isPrinting={view === 'print'}
        onPrint={() => show(view === 'print' ? 'office' : 'print')}
        onOpened={() => {
          setLeft(new Set());
          setTried(false);
          show('office');
        }}
      />
      {!state.isKept && (
        <Notice tone="warning" title="This browser keeps nothing">
          Save the worksheet as a file before you leave the page.
        </Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <SectionList sheet={sheet} view={view} wrong={new Set(due.map(({ section }) => section))} onShow={show} />
        <div
          ref={panel}
          className="flex min-w-0 flex-col gap-5 rounded-card border border-line bg-panel p-5 max-sm:p-4"
        >
          <header>
            <h2 ref={heading} tabIndex={-1} className="text-xl font-bold outline-none">
              {title}
            </h2>
            <p className="mt-0.5 text-muted">{leadOf(view)}</p>
          </header>
          {view === 'print' && <PrintPanel sheet={sheet} />}
          {view === 'review' && (
            <ReviewPanel sheet={sheet} isMaking={isMaking} notice={notice} onOpen={show} onMake={onMake} />
          )}
          {view !== 'print' && view !== 'review' && (
            <SectionForm
              key={view}
              id={view}
              state={state}
              problems={due.filter(({ section }) => section === view)}
              onLeave={(place) => setLeft((before) => (before.has(place) ? before : new Set([...before, place])))}
            />
          )}
          {at >= 0 && (
            <div className="flex flex-wrap justify-between gap-2 border-t border-line pt-4">
              <Button icon="chevron-left" disabled={at === 0} onClick={() => show(VIEWS[at - 1]!)}>
                Back
              </Button>
              {view !== 'review' && (
                <Button
                  variant="primary"
                  iconAfter="chevron-right"
                  onClick={() => show(VIEWS[at + 1]!)}
                >{`Next: ${titleOf(VIEWS[at + 1]!)}`}</Button>
              )}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

const titleOf = (view: SheetView): string =>
  view === 'review' ? 'The plan' : view === 'print' ? 'On paper' : SECTIONS[view].title;

function leadOf(view: SheetView): string {
  if (view === 'review') return 'What your answers make. Nothing is made before you say so.';
  if (view === 'print') return 'For whoever would rather write by hand, or should read it once more.';
  return SECTIONS[view as SheetSectionId].lead;
}

/** Where somebody was before a reload. */
function lastView(): SheetView {
  try {
    const kept = sessionStorage.getItem(KEY);
    return VIEWS.find((view) => view === kept && view !== 'review') ?? 'office';
  } catch {
    return 'office';
  }
}
