import { Notice } from '../ui/notice.tsx';
import type { Taken } from './taken-by.ts';
import { TakenNote } from './taken-note.tsx';

/** What follows where two clients have one number. */
export const ONLY_ONE = 'Only one of the two can take its calls: take the number out of the other before you publish.';

/** Everything of a plan that other clients have already, under a title. */
export function TakenList({ title, taken }: { title: string; taken: readonly Taken[] }) {
  return (
    <Notice tone="warning" title={title}>
      <ul className="flex flex-col gap-1">
        {taken.map((one) => (
          <li key={one.says}>
            <TakenNote {...one} />
          </li>
        ))}
      </ul>
      {taken.some(({ page }) => page === 'numbers') && <p className="mt-1">{ONLY_ONE}</p>}
    </Notice>
  );
}
