import { useEffect, useRef } from 'react';
import { addPromise } from '../../plan/edits/add-promise.ts';
import { removePromise } from '../../plan/edits/remove-promise.ts';
import { updatePromise } from '../../plan/edits/update-promise.ts';
import type { CallPromise } from '../../plan/promise.ts';
import { promiseSentence, promiseTitle } from '../../plan/promise-words.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import type { SectionProps } from '../things/section-props.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { newPromise } from './new-promise.ts';
import { PromiseCard } from './promise-card.tsx';
import { PromiseEditor } from './promise-editor.tsx';
import { Proposals } from './proposals.tsx';
import { verdictOf } from './verdict-of.ts';

/** What the office promises its callers: sentences, each proven after every change. */
export function PromisesPage({ document, item, proven, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const entries = Object.entries(plan.promises);
  const open = item !== null && Object.hasOwn(plan.promises, item) ? item : null;
  const show = (id: string | null) => goTo({ plan: plan.id, page: 'promises', flow: null, item: id });
  const add = (promise: CallPromise, say: boolean) => {
    const edit = addPromise(plan, promise);
    const [id = ''] = say ? editWithUndo(document, edit, 'Promise added') : document.edit(edit);
    return id;
  };
  const write = () => show(add(newPromise(plan), false));
  useEffect(() => {
    if (open !== null) list.current?.querySelector<HTMLElement>('[role="group"] button')?.focus();
  }, [open]);
  return (
    <div className="h-full overflow-auto bg-background">
      <div className="flex max-w-[64rem] flex-col gap-5 px-6 pt-5 pb-8 max-sm:px-4">
        <PageHeader
          title="Promises"
          titleRef={title}
          about="What every caller can count on. Each is proven for the next 400 days after every change; a broken promise stops publishing."
          actions={
            <>
              <Button icon="check" onClick={() => goTo({ plan: plan.id, page: 'check-up', flow: null })}>
                Check-up
              </Button>
              <Button icon="plus" variant="primary" onClick={write}>
                Add a promise
              </Button>
            </>
          }
        />
        {item !== null && open === null && (
          <div role="status">
            <Notice tone="info" title="The promise that this address leads to is not here.">
              It was removed, or its adding was undone. Undo and redo are in the top bar.
            </Notice>
          </div>
        )}
        {entries.length === 0 ? (
          <div className="rounded-card border border-line bg-panel">
            <EmptyState
              icon="shield-check"
              title="No promises yet."
              action={
                <Button icon="plus" onClick={write}>
                  Write a promise
                </Button>
              }
            >
              A promise says in one sentence what callers can count on, such as “A caller who presses 9 after hours
              reaches a person within 60 s, even when the main office is offline.” You choose its parts; Ringplan proves
              it, or shows a call that breaks it.
            </EmptyState>
          </div>
        ) : (
          <ul ref={list} aria-label="Promises" className="flex flex-col gap-2.5">
            {entries.map(([id, promise]) => (
              <li key={id}>
                <PromiseCard
                  sentence={promiseSentence(plan, promise)}
                  verdict={verdictOf(plan, proven, id)}
                  onPlay={onPlay}
                  actions={
                    <>
                      <Button
                        size="small"
                        aria-label={`${id === open ? 'Done' : 'Change'}: ${promiseTitle(plan, promise)}`}
                        aria-expanded={id === open}
                        onClick={() => show(id === open ? null : id)}
                      >
                        {id === open ? 'Done' : 'Change'}
                      </Button>
                      <IconButton
                        size="small"
                        icon="trash"
                        label={`Remove: ${promiseTitle(plan, promise)}`}
                        tooltipSide="left"
                        onClick={() => {
                          if (id === open) show(null);
                          editWithUndo(document, removePromise(plan, id), 'Promise removed');
                          // The button goes with its promise.
                          title.current?.focus();
                        }}
                      />
                    </>
                  }
                >
                  {id === open && (
                    <PromiseEditor
                      plan={plan}
                      promise={promise}
                      onChange={(changes) => document.edit(updatePromise(plan, id, changes))}
                    />
                  )}
                </PromiseCard>
              </li>
            ))}
          </ul>
        )}
        <Proposals plan={plan} onAdd={(promise) => void add(promise, true)} onPlay={onPlay} />
      </div>
    </div>
  );
}
