import { useMemo, useState } from 'react';
import type { PackInput } from '../../exchange/hand-over/pack-input.ts';
import { PACK_STYLE } from '../../exchange/hand-over/pack-style.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { ContinuityForm } from './continuity-form.tsx';
import { PackOptions } from './pack-options.tsx';
import { PAPER_STYLE } from '../things/paper-style.ts';
import { usePackChoice } from './use-pack-choice.ts';
import { usePackHistory } from './use-pack-history.ts';
import { usePack } from './use-pack.ts';
import { watchScrolledTables } from './watch-scrolled-tables.ts';

/** Everything about the office's calls to read on paper: which parts, the facts that no call needs, and the pack as it prints. */
export function HandOverPage({ document, findings, proven, nowMs }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [choice, setChoice] = usePackChoice(plan.id);
  const history = usePackHistory(plan);
  // A pack is of one moment; made anew every half minute it would never be still.
  const [openedMs] = useState(nowMs);
  const proof = proven?.plan === plan ? proven.proof : null;
  const input = useMemo<PackInput>(
    () => ({ plan, nowMs: openedMs, proof, findings, history, ...choice }),
    [plan, openedMs, proof, findings, history, choice],
  );
  const { answer: html, state } = usePack(input);
  return (
    <div className="h-full overflow-auto bg-background">
      <style>{PACK_STYLE + PAPER_STYLE}</style>
      <div className="flex flex-col gap-5 px-6 pt-5 pb-8 max-sm:px-4">
        <PageHeader
          title="Hand-over"
          about="Everything about the office’s calls on paper: to read, to record from, to test with, and to sign. In the print window you can also save it as a PDF."
          actions={
            <Button
              variant="primary"
              icon="printer"
              disabled={html === null || state !== 'ready'}
              onClick={() => window.print()}
            >
              Print…
            </Button>
          }
        />
        <div className="grid items-start gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <div className="flex flex-col gap-5 rounded-card border border-line bg-panel p-4">
            <PackOptions choice={choice} onChoose={setChoice} />
            <Disclosure label="When something is down" summary="whom to call, how to forward">
              <ContinuityForm document={document} />
            </Disclosure>
          </div>
          <div className="flex min-w-0 flex-col gap-3">
            <p role="status" className="flex min-h-6 items-center gap-2 text-muted">
              {state === 'working' && (
                <>
                  <Spinner size={15} /> Playing the calls for the pack
                </>
              )}
              {state === 'ready' && 'As it prints, on A4 or Letter:'}
            </p>
            {state === 'failed' && (
              <Notice tone="warning" title="The pack could not be made">
                Reload the page and try again. If it stays so, leave out “What happens to callers”.
              </Notice>
            )}
            {html !== null && (
              // Every word of the pack is escaped where it is made.
              <article
                ref={watchScrolledTables}
                aria-label="The pack"
                className="pack w-full border border-line"
                dangerouslySetInnerHTML={{ __html: html }}
              />
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
