import { counted } from '../../base/counted.ts';
import type { Use } from '../../plan/uses.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { UseWords } from './words-of-use.ts';

/** A use with its words. */
export interface WordedUse extends UseWords {
  readonly use: Use;
}

interface UseListProps {
  uses: readonly WordedUse[];
  /** Somebody follows one. */
  onGo: (use: WordedUse) => void;
}

const ORDER: readonly Use['in'][] = ['step', 'flow', 'thing', 'promise'];

/** The places that use a thing, each a link: steps of call flows first, test calls folded away below. */
export function UseList({ uses, onGo }: UseListProps) {
  const tests = uses.filter(({ use }) => use.in === 'test');
  const others = uses
    .filter(({ use }) => use.in !== 'test')
    .toSorted((a, b) => ORDER.indexOf(a.use.in) - ORDER.indexOf(b.use.in));
  const list = (shown: readonly WordedUse[]) => (
    <ul className="flex max-h-80 flex-col divide-y divide-line overflow-auto rounded-control border border-line">
      {shown.map((one) => (
        <li key={one.use.path.join('/')}>
          <a
            href={one.href}
            className="flex min-h-9 flex-wrap items-baseline gap-x-2 px-3 py-2 hover:bg-hover focus-visible:-outline-offset-2"
            onClick={() => onGo(one)}
          >
            <span className="font-semibold">{one.name}</span>
            <span className="text-sm text-muted">{one.what}</span>
          </a>
        </li>
      ))}
    </ul>
  );
  const count = counted(tests.length, 'test call');
  return (
    <div className="flex flex-col gap-2">
      {others.length > 0 && list(others)}
      {tests.length > 0 && (
        <Disclosure label={others.length === 0 ? `Only in ${count}` : `and ${count}`}>{list(tests)}</Disclosure>
      )}
    </div>
  );
}
