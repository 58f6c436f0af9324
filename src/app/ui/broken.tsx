import { use, useState } from 'react';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { SaveCopyContext } from './save-copy.ts';

interface BrokenProps {
  part: string;
  whole?: boolean | undefined;
  error: unknown;
  onRetry: () => void;
  onClose: (() => void) | undefined;
}

/** Said where a part of the page broke or could not be fetched: that the work is kept, and the ways on. */
export function Broken({ part, whole, error, onRetry, onClose }: BrokenProps) {
  const [copied, setCopied] = useState(false);
  const saveCopy = use(SaveCopyContext);
  const missing = isMissingPart(error);
  const copy = () =>
    void navigator.clipboard.writeText(detailsOf(part, error)).then(
      () => setCopied(true),
      () => undefined,
    );
  const said = (
    <div
      role="alert"
      className={`flex items-center ${onClose ? 'fixed inset-x-4 top-24 z-40 mx-auto max-w-[26rem] rounded-card border border-line bg-panel shadow-float' : whole ? 'h-dvh bg-background' : 'h-full min-h-60 w-full overflow-auto'}`}
    >
      <EmptyState
        alone={whole}
        icon="alert-triangle"
        title={missing ? 'A part of Ringplan could not be fetched' : `${part} stopped working`}
        action={
          <span className="flex flex-wrap justify-center gap-2">
            <Button variant="primary" onClick={() => window.location.reload()}>
              Reload
            </Button>
            {onClose && <Button onClick={onClose}>Close</Button>}
            {!missing && !whole && !onClose && <Button onClick={onRetry}>Try again</Button>}
            {saveCopy && <Button onClick={saveCopy}>Save a copy as a file</Button>}
            <Button onClick={copy}>{copied ? 'Copied' : 'Copy details'}</Button>
          </span>
        }
      >
        {missing
          ? 'Either a new version of Ringplan is there, or the connection is gone. Reload to go on; your work is kept.'
          : 'This is our mistake, not yours. Your work is kept: reload to go on.'}
      </EmptyState>
    </div>
  );
  return whole ? <main>{said}</main> : said;
}

/** Whether a lazy part was not there, in the words of the browsers: after a new version, the old parts are gone. */
export function isMissingPart(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script|unable to preload css/i.test(error.message)
  );
}

/** What somebody who helps needs to know; nothing of the plan is in it. */
function detailsOf(part: string, error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`Ringplan: ${part}`, said, window.location.hash, navigator.userAgent, new Date().toISOString()].join('\n');
}
