import type { Problem } from '../../protocol/problem.ts';
import type { Declared, NewEntry } from '../../protocol/situation-schemas.ts';
import { declare, endNow, newEntryOf } from '../backend/change-situation.ts';
import { problemWords } from '../backend/problem-words.ts';
import { toast } from '../ui/toast.ts';

function tellTrouble(problem: Problem): string {
  // Most of the time: somebody or something that was added since the last publish.
  if (problem.code === 'not-declarable') return `${problem.detail} What is new can be used here once it is published.`;
  const { title, detail, fix } = problemWords(problem);
  return [title, detail, fix].filter((part) => part !== '').join(' ');
}

/** Sets entries one after the other and offers to take all of them back; null, or why one was refused (the others are taken back). */
export async function setToday(plan: string, entries: readonly NewEntry[], said: string): Promise<string | null> {
  const back: (() => Promise<unknown>)[] = [];
  const undo = async () => {
    for (const step of back.toReversed()) await step();
  };
  for (const entry of entries) {
    const made = await declare(plan, entry);
    if (!made.ok) {
      await undo();
      return tellTrouble(made.error);
    }
    const { replaced, ...declared } = made.value;
    back.push(async () => {
      await endNow(plan, declared);
      for (const before of replaced) await declare(plan, newEntryOf(before.entry));
    });
  }
  toast({ text: said, tone: 'ok', action: { label: 'Undo', onPress: () => void undo() } });
  return null;
}

/** Ends an entry and offers to set it again; a refusal is said. */
export async function endToday(plan: string, declared: Declared, said: string): Promise<void> {
  const ended = await endNow(plan, declared);
  if (!ended.ok) {
    toast({ text: tellTrouble(ended.error), tone: 'lost' });
    return;
  }
  const again = newEntryOf(ended.value.entry);
  toast({ text: said, tone: 'ok', action: { label: 'Undo', onPress: () => void declare(plan, again) } });
}
