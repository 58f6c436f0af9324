import type { ReactNode } from 'react';
import type { Taken } from '../things/taken-by.ts';
import { TakenNote } from '../things/taken-note.tsx';

/** What is wrong with an answer, as its field shows it. */
export const answerNote = (problem: string | Taken | undefined): ReactNode =>
  typeof problem === 'object' ? <TakenNote {...problem} /> : problem;
