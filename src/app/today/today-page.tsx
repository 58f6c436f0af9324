import { useState, type ReactNode } from 'react';
import { momentText } from '../../calendar/moment-text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';
import { situationNow } from '../../simulate/situation-now.ts';
import { problemWords } from '../backend/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { toast } from '../ui/toast.ts';
import { ComingUp } from './coming-up.tsx';
import { EntryCard } from './entry-card.tsx';
import { NameLine } from './name-field.tsx';
import { OFFICE_ID, OfficeCard } from './office-card.tsx';
import { OnCallCard } from './on-call-card.tsx';
import { OpenSheet } from './open-sheet.tsx';
import { refusalWords } from './refusal-words.ts';
import type { SheetName } from './sheet-name.ts';
import type { ProposedSpan } from './sheet-props.ts';
import { SignInCard } from './sign-in-card.tsx';
import { signInTeams } from '../../plan/sign-in-teams.ts';
import { UndoBar } from './undo-bar.tsx';
import { useBoard } from './use-board.ts';
import { useWrites } from './use-writes.ts';
import { WhoIsIn } from './who-is-in.tsx';

interface TodayPageProps {
  draft: Plan;
  /** What routes calls now; null while nothing was published. */
  live: { readonly number: number; readonly plan: Plan } | null;
  /** Whether it is known what is live; until then nothing is said about it. */
  liveKnown: boolean;
  /** Tries a call in what is set now, at the backend's time in UTC milliseconds. */
  onTry: (situation: Situation, atMs: number) => void;
  /** Draws where callers end on a plan until the end of what is about to be set. */
  spanCheck: (plan: Plan, span: ProposedSpan) => ReactNode;
}

/** On a phone everything that can be pressed is 44 px high, in the sheets too. */
const FOR_FINGERS =
  'max-sm:[&_button]:min-h-11 max-sm:[&_button]:min-w-11 max-sm:[&_input:not([type=radio])]:min-h-11 max-sm:[&_select]:min-h-11 max-sm:[&_summary]:min-h-11 max-sm:[&_summary]:items-center max-sm:[&_summary]:pt-0';

/** What is true today and needs no publish: what is closed, who is in, who is on call, and until when; set by one press. */
export function TodayPage({ draft, live, liveKnown, onTry, spanCheck }: TodayPageProps) {
  const plan = live?.plan ?? draft;
  const { board, unknown, error, isAway, heardAtMs, retry } = useBoard(plan);
  const writes = useWrites(plan);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const end = (declared: Declared) => {
    void writes.end(declared).then((problem) => {
      // The button that was pressed went with its card; whoever uses the keyboard goes on from the top.
      if (document.activeElement === document.body) document.getElementById(OFFICE_ID)?.focus();
      if (!problem) return;
      const { title, detail, fix } = refusalWords(problem);
      toast({ text: `${title}. ${detail} ${fix}`, tone: 'lost' });
    });
  };
  const queues = signInTeams(plan);
  const loading = unknown && error === null;
  return (
    <div className={`relative h-full ${FOR_FINGERS}`}>
      <div className="h-full overflow-auto bg-background">
        <div className="grid max-w-[74rem] grid-cols-[minmax(0,1fr)] items-start gap-3 px-6 pt-5 pb-24 max-sm:px-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:gap-4">
          <div className="flex flex-col gap-3 lg:gap-4">
            {error !== null && (
              <div role="alert">
                <Notice
                  tone="warning"
                  title={
                    isAway
                      ? unknown
                        ? 'The backend does not answer: what is set today is not known'
                        : `Not up to date: this is how it was at ${momentText(plan.zone, heardAtMs ?? board.nowMs, board.nowMs)}`
                      : problemWords(error).title
                  }
                  actions={
                    <Button variant="link" onClick={retry}>
                      Try again
                    </Button>
                  }
                >
                  {isAway
                    ? 'Nothing can be set until it answers. The board asks again by itself.'
                    : `${problemWords(error).detail} ${problemWords(error).fix}`}
                </Notice>
              </div>
            )}
            {live === null && liveKnown && (
              <Notice tone="info" title="Nothing is published yet">
                This shows your draft, and callers are not affected.
              </Notice>
            )}
            {board.active.map((declared) => (
              <EntryCard
                key={declared.entry.id}
                board={board}
                declared={declared}
                onEnd={end}
                onChangeEnd={(one) => setSheet({ is: 'end', declared: one })}
              />
            ))}
            {loading && (
              <p className="flex items-center gap-2 px-1 text-md text-muted">
                <Spinner size={15} /> Asking what is set today
              </p>
            )}
            <OfficeCard
              board={board}
              onOpen={setSheet}
              onTry={() => onTry(situationNow(board.entries, board.nowMs), board.nowMs)}
            />
            {board.coming.length > 0 && <ComingUp board={board} onEnd={end} />}
          </div>
          <div className="flex flex-col gap-3 lg:gap-4">
            {Object.keys(plan.rotations).length > 0 && <OnCallCard board={board} onOpen={setSheet} />}
            <WhoIsIn board={board} onOpen={setSheet} />
            {queues.length > 0 && <SignInCard board={board} teams={queues} onOpen={setSheet} onEnd={end} />}
            <div className="flex flex-col gap-1.5 px-1">
              <NameLine />
              <p className="text-md text-muted">
                Until Ringplan has sign-in, this board answers on this computer only.
              </p>
            </div>
          </div>
        </div>
      </div>
      {writes.done && (
        <UndoBar key={writes.done.turn} done={writes.done} onUndo={() => void writes.undo()} onOver={writes.forget} />
      )}
      {sheet && (
        <OpenSheet
          name={sheet}
          board={board}
          writes={writes}
          spanCheck={(span) => spanCheck(plan, span)}
          onOpen={setSheet}
          onEnd={end}
        />
      )}
    </div>
  );
}
