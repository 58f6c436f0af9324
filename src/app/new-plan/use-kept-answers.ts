import { useState } from 'react';

const KEY = 'ringplan:new-plan:typed:';
/** For browsers that store nothing: then a reload forgets, but nothing else does. */
const memory = new Map<string, string>();

/**
 * What is typed in a form of this page. It is still there after another start was looked at, after the back button and after a
 * reload, until a plan is made or making one is cancelled.
 */
export function useKeptAnswers<T extends { readonly [K in keyof T]: string }>(
  form: string,
  first: () => T,
): readonly [T, (next: T) => void] {
  const [answers, setAnswers] = useState<T>(() => ({ ...first(), ...keptOf(form) }));
  return [
    answers,
    (next) => {
      setAnswers(next);
      keep(form, JSON.stringify(next));
    },
  ];
}

/** Forgets what was typed in every form of this page. */
export function forgetAnswers(): void {
  memory.clear();
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(KEY)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored there then.
  }
}

function keep(form: string, text: string): void {
  memory.set(form, text);
  try {
    sessionStorage.setItem(KEY + form, text);
  } catch {
    // It is in memory.
  }
}

function keptOf(form: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(memory.get(form) ?? sessionStorage.getItem(KEY + form) ?? '{}');
    return Object.fromEntries(Object.entries(kept as object).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
