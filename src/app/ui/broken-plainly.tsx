import { use } from 'react';
import { SaveCopyContext } from './save-copy.ts';

/** Said where a part broke and even the better words for it cannot be fetched. */
export function BrokenPlainly({ part }: { part: string }) {
  const saveCopy = use(SaveCopyContext);
  const button = 'rounded-control border border-line-strong bg-panel px-3 py-1.5';
  return (
    <div role="alert" className="relative z-40 flex flex-wrap items-center gap-2 bg-panel p-4">
      {part} stopped working. Your work is kept.
      <button type="button" className={button} onClick={() => window.location.reload()}>
        Reload
      </button>
      {saveCopy && (
        <button type="button" className={button} onClick={saveCopy}>
          Save a copy as a file
        </button>
      )}
    </div>
  );
}
