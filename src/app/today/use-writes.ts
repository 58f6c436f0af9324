import { useCallback, useState } from 'react';
import type { Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { entryTitle, entryWords } from '../../plan/entry-words.ts';
import { momentText } from '../../calendar/moment-text.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { Declared, NewEntry } from '../../protocol/situation-schemas.ts';
import { backendNowMs } from '../backend/backend-clock.ts';
import { changeEnd, declare, endNow, newEntryOf, undoDeclare } from '../backend/change-situation.ts';
import { isAway } from '../backend/problem-error.ts';
import { toast } from '../ui/toast.ts';
import { refusalWords } from './refusal-words.ts';

/** What was just done, and the way back. */
export interface Done {
  /** Tells two equal things done one after the other apart. */
  readonly turn: number;
  readonly says: string;
  readonly undo: () => Promise<Problem | null>;
}

/** Everything the board can change; each answers with the refusal or null, and leaves something to undo. */
export interface Writes {
  readonly done: Done | null;
  readonly forget: () => void;
  readonly apply: (entry: NewEntry) => Promise<Problem | null>;
  readonly end: (declared: Declared) => Promise<Problem | null>;
  readonly change: (declared: Declared, untilMs: number, note?: string | null) => Promise<Problem | null>;
  readonly undo: () => Promise<void>;
}

const refusalOf = async (write: Promise<Result<unknown, Problem>>): Promise<Problem | null> => {
  const reply = await write;
  return reply.ok ? null : reply.error;
};

/** The writes of one plan's board. */
export function useWrites(plan: Plan): Writes {
  const [done, setDone] = useState<Done | null>(null);
  const remember = (says: string, undo: Done['undo']) =>
    setDone((before) => ({ turn: (before?.turn ?? 0) + 1, says, undo }));
  const forget = useCallback(() => setDone(null), []);
  return {
    done,
    forget,
    apply: async (entry) => {
      const reply = await declare(plan.id, entry);
      if (!reply.ok) return reply.error;
      const made = reply.value;
      const begins = made.entry.fromMs !== undefined && made.entry.fromMs > backendNowMs() + 1000;
      const words = entryWords(plan, made.entry, backendNowMs());
      remember(begins ? `Planned: ${words}` : words, () => refusalOf(undoDeclare(plan.id, made)));
      return null;
    },
    end: async (declared) => {
      const reply = await endNow(plan.id, declared);
      if (!reply.ok) return reply.error;
      remember(`Ended: ${entryTitle(plan, declared.entry)}`, () =>
        refusalOf(declare(plan.id, newEntryOf(reply.value.entry))),
      );
      return null;
    },
    change: async (declared, untilMs, note) => {
      const reply = await changeEnd(plan.id, declared, untilMs, note);
      if (!reply.ok) return reply.error;
      const was = declared.entry;
      const words = `${entryTitle(plan, was)}: now until ${momentText(plan.zone, untilMs, backendNowMs())}`;
      remember(words, () =>
        refusalOf(
          was.untilMs === null
            ? endNow(plan.id, reply.value)
            : changeEnd(plan.id, reply.value, was.untilMs, note === undefined ? undefined : (was.note ?? null)),
        ),
      );
      return null;
    },
    undo: async () => {
      const last = done;
      setDone(null);
      const problem = (await last?.undo()) ?? null;
      // Nothing was changed as far as this page knows, so it can be tried once more.
      if (problem && isAway(problem)) setDone((since) => since ?? last);
      if (problem) toast({ text: `Not undone: ${refusalWords(problem).title}`, tone: 'warning' });
      else if (last) toast({ text: `Undone: ${last.says}`, tone: 'ok' });
    },
  };
}
