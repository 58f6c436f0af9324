import { noteMerge } from '../../plan/edits/add-note.ts';
import type { Plan } from '../../plan/plan.ts';
import type { History } from '../document/history.ts';

/** What a note says until somebody writes it. */
export const NEW_NOTE = 'Write a note';

/** Whether nothing happened since a note was made, and nobody wrote it yet. */
export const isNewNote = (plan: Plan, flow: string, note: string, { past }: History): boolean =>
  plan.layout.flows[flow]?.notes[note]?.text === NEW_NOTE && past.at(-1)?.merge === noteMerge(flow, note);
