import type { Problem } from '../../protocol/problem.ts';
import { Notice } from '../ui/notice.tsx';
import { refusalWords } from './refusal-words.ts';

/** Why the backend refused what was to be set, and what to do; said aloud when it appears. */
export function RefusalNotice({ problem }: { problem: Problem }) {
  const { title, detail, fix } = refusalWords(problem);
  return (
    <div role="alert">
      <Notice tone="lost" title={title}>
        {detail} {fix}
      </Notice>
    </div>
  );
}
