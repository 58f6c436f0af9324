import { useState } from 'react';
import { newWorksheet, readWorksheet, worksheetFile } from '../../exchange/worksheet/read-worksheet.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';

const KEY = 'ringplan:worksheet';
const MOST_STEPS = 100;

/** A worksheet while it is filled. */
export interface Sheet {
  readonly sheet: Worksheet;
  /** False where this browser keeps nothing: then only a file does. */
  readonly isKept: boolean;
  readonly canUndo: boolean;
  /** Edits under one name that follow each other are one step back. */
  readonly edit: (name: string, next: (sheet: Worksheet) => Worksheet) => void;
  readonly undo: () => void;
}

interface State {
  readonly sheet: Worksheet;
  readonly past: readonly Worksheet[];
  readonly last: string | null;
  readonly isKept: boolean;
}

/** The worksheet that this browser keeps as it is typed, or a new one about `here`. */
export function useSheet(here: { readonly zone: string; readonly country: string }): Sheet {
  const [state, setState] = useState<State>(() => ({
    sheet: kept() ?? newWorksheet(here),
    past: [],
    last: null,
    isKept: true,
  }));
  const change = (next: (before: State) => Omit<State, 'isKept'>) =>
    setState((before) => {
      const after = next(before);
      return { ...after, isKept: keep(after.sheet) };
    });
  return {
    sheet: state.sheet,
    isKept: state.isKept,
    canUndo: state.past.length > 0,
    edit: (name, next) =>
      change(({ sheet, past, last }) => ({
        sheet: next(sheet),
        past: name === last ? past : [...past, sheet].slice(-MOST_STEPS),
        last: name,
      })),
    undo: () => change(({ sheet, past }) => ({ sheet: past.at(-1) ?? sheet, past: past.slice(0, -1), last: null })),
  };
}

function kept(): Worksheet | null {
  try {
    const text = localStorage.getItem(KEY);
    const read = text === null ? null : readWorksheet(text);
    return read?.ok ? read.value : null;
  } catch {
    return null;
  }
}

function keep(sheet: Worksheet): boolean {
  try {
    localStorage.setItem(KEY, worksheetFile(sheet));
    return true;
  } catch {
    return false;
  }
}
