import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import { unknownInEntry, type UnknownName } from '../../plan/unknown-in-entry.ts';
import { LONGEST_ENTRY_MS, LONGEST_OBSERVED_MS } from '../../protocol/situation-schemas.ts';

/** What is wrong with a member of an entry: its dotted path, what was found, what is expected, and a sentence for people. */
export interface EntryProblem {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly message: string;
}

const DAY_MS = 86_400_000;
const SHOWN = 20;
/** Members whose name is not what people call the thing. */
const WORDS: Readonly<Record<string, string>> = { mode: 'switch', rotation: 'on-call rotation', hours: 'hours called' };

/** What is wrong with an entry that is about to be set at `nowMs`, in a plan as it is live or else drafted; `fromMs` is filled in already. */
export function entryProblems(plan: Plan, isLive: boolean, entry: SituationEntry, nowMs: number): EntryProblem[] {
  const unknown = unknownInEntry(plan, entry);
  const observed = entry.kind === 'site' && entry.observed === true;
  return [...(unknown ? [unknownProblem(plan, isLive, entry, unknown)] : []), ...endProblems(entry, nowMs, observed)];
}

/** What is wrong with the end of an entry, looked at from `nowMs`. */
export function endProblems(
  { fromMs, untilMs }: Pick<SituationEntry, 'fromMs' | 'untilMs'>,
  nowMs: number,
  observed = false,
): EntryProblem[] {
  const wrong = (found: string, expected: string, message: string) => [{ path: 'untilMs', found, expected, message }];
  if (untilMs === null)
    return wrong('null', 'the instant at which it ends', 'Say until when: everything set for today ends.');
  const end = `${untilMs}, ${instantText(untilMs)}`;
  if (untilMs <= nowMs) return wrong(end, `an instant after now, ${nowMs}`, 'The end is over already.');
  if (fromMs !== undefined && untilMs <= fromMs)
    return wrong(end, `an instant after its start, ${fromMs}`, 'The end has to be after the start.');
  const [longest, words] = observed
    ? [LONGEST_OBSERVED_MS, 'an hour']
    : [LONGEST_ENTRY_MS, `${LONGEST_ENTRY_MS / DAY_MS} days`];
  if (untilMs - nowMs > longest)
    return wrong(end, `an instant within ${words}`, `The end is further away than ${words}.`);
  return [];
}

function unknownProblem(
  plan: Plan,
  isLive: boolean,
  entry: SituationEntry,
  { member, id, known }: UnknownName,
): EntryProblem {
  const path = entry.kind === 'override' && member !== 'period' ? `scope.${member}` : member;
  const some = known.slice(0, SHOWN).join(', ');
  const list =
    known.length === 0 ? 'nothing: there is none' : known.length > SHOWN ? `one of ${some} …` : `one of ${some}`;
  const thing = WORDS[member] ?? member;
  const message = isLive
    ? `“${plan.name}” as it is live has no ${thing} “${id}”.`
    : `The draft of “${plan.name}” has no ${thing} “${id}”.`;
  return { path, found: JSON.stringify(id), expected: list, message };
}

/** Instants beyond what a date can say are numbers only. */
function instantText(atMs: number): string {
  const date = new Date(atMs);
  return Number.isNaN(date.getTime()) ? 'no date' : date.toISOString();
}
