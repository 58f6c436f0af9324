import { useEffect, useRef } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import {
  duplicateTestCall,
  expectOfTestCall,
  removeTestCall,
  requireTestCall,
} from '../../plan/edits/test-call-edits.ts';
import { expectedEndText } from '../../simulate/end-text.ts';
import { elapsed } from '../../simulate/walk-text.ts';
import { testCallOrder, type PlayedTestCall } from '../../verify/test-calls/play-test-calls.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Pill } from '../ui/pill.tsx';
import { asItGoesNow } from './change-expectation.ts';
import { ResultMark } from './result-mark.tsx';
import { TestCallEditor } from './test-call-editor.tsx';

interface TestCallRowProps {
  document: PlanDocument;
  id: string;
  /** How it went; undefined before it was played. */
  played: PlayedTestCall | undefined;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  onPlay: (call: CallScript) => void;
}

/** One test call: whether it goes as it must and what differs, the press that plays it, and everything that can be changed of it. */
export function TestCallRow({ document, id, played, isOpen, onOpen, onPlay }: TestCallRowProps) {
  const plan = useDocument(document, (state) => state.plan);
  const row = useRef<HTMLDivElement>(null);
  const { name, call, expect, required = false } = plan.scenarios[id]!;
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const passed = played?.passed ?? null;
  const takeOver = () => {
    if (played)
      editWithUndo(document, expectOfTestCall(plan, id, asItGoesNow(expect, played)), 'It must now go as it does');
  };
  return (
    <div ref={row} className="flex flex-col gap-3 py-0.5">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
        <div className="flex min-w-0 flex-1 basis-64 items-start gap-3 max-sm:basis-full">
          <div className="pt-0.5">
            <ResultMark passed={passed} />
          </div>
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-center gap-x-2 font-semibold">
              {name}
              {required && <Pill icon="shield-check">Required to publish</Pill>}
            </p>
            {passed === false ? (
              <>
                <p className="text-lost">{played?.problem}</p>
                {played?.end && (
                  <Button variant="link" onClick={takeOver} aria-label={`Expect what happens now: ${name}`}>
                    Expect what happens now
                  </Button>
                )}
              </>
            ) : (
              <p className="text-muted">
                Must end with {expectedEndText(plan, expect)}
                {played?.times ? `; took ${elapsed(played.times.inAllMs)}` : ''}
              </p>
            )}
          </div>
        </div>
        <div className="flex gap-1">
          <Button size="small" icon="play" aria-label={`Play: ${name}`} onClick={() => onPlay(call)}>
            Play
          </Button>
          <Button
            size="small"
            aria-label={`${isOpen ? 'Done' : 'Change'}: ${name}`}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {isOpen ? 'Done' : 'Change'}
          </Button>
          <Menu
            label={`More for ${name}`}
            iconOnly
            size="small"
            align="end"
            items={[
              {
                id: 'require',
                label: required ? 'No longer required to publish' : 'Require to publish',
                icon: 'shield-check',
                onSelect: () => document.edit(requireTestCall(plan, id, !required)),
              },
              {
                id: 'duplicate',
                label: 'Duplicate',
                icon: 'copy',
                onSelect: () => document.edit(duplicateTestCall(plan, testCallOrder(plan), id)),
              },
              {
                id: 'remove',
                label: 'Remove',
                icon: 'trash',
                onSelect: () => {
                  if (isOpen) onOpen(false);
                  editWithUndo(document, removeTestCall(plan, id), 'Test call removed');
                },
              },
            ]}
          />
        </div>
      </div>
      {isOpen && <TestCallEditor document={document} id={id} played={played} />}
    </div>
  );
}
