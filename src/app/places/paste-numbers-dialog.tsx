import { useEffect, useState } from 'react';
import type { Result } from '../../base/result.ts';
import { applyNumbersTable } from '../../exchange/apply-numbers-table.ts';
import type { TableFailure } from '../../exchange/cell-problem.ts';
import type { NumbersColumn, NumbersTable } from '../../exchange/numbers-row.ts';
import type { NumbersChoice } from '../../exchange/numbers-table.ts';
import type { Destination } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { DestinationField } from '../things/destination-field.tsx';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { numbersWords } from './numbers-words.ts';
import { PastedNumberColumns } from './pasted-number-columns.tsx';
import { PastedNumberRows } from './pasted-number-rows.tsx';
import { readPastedNumbers } from './read-pasted-numbers.ts';
import { isOpen, usualFallback } from './usual-fallback.ts';

const MOST_CHARACTERS = 1_000_000;
const EXAMPLE = 'Number\tName\tCall flow\tFallback\n(312) 555-0177\tPharmacy line\tMain line\tFront desk mailbox';

interface PasteNumbersDialogProps {
  document: PlanDocument;
  plan: Plan;
  onClose: () => void;
}

/** Takes numbers over from a spreadsheet: cells are pasted, what was understood is shown, then all are added at once. */
export function PasteNumbersDialog({ document, plan, onClose }: PasteNumbersDialogProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<NumbersChoice>({});
  const [fallback, setFallback] = useState<Destination>(() => usualFallback(plan));
  const [read, setRead] = useState<Result<NumbersTable, TableFailure<NumbersColumn>> | null>(null);
  useEffect(() => {
    let current = true;
    const choice = isOpen(fallback) ? chosen : { ...chosen, fallback };
    void (text.trim() === '' ? Promise.resolve(null) : readPastedNumbers(plan, text, choice)).then((result) => {
      if (current) setRead(result);
    });
    return () => {
      current = false;
    };
  }, [plan, text, chosen, fallback]);
  const rows = read?.ok ? read.value.rows : [];
  const good = rows.filter(({ action }) => action === 'add' || action === 'update').length;
  const columns = read === null ? [] : read.ok ? read.value.columns : read.error.columns;
  return (
    <Dialog
      title="Numbers from a spreadsheet"
      description="Copy the cells of your list and paste them here. Nothing is saved before you have seen what was understood."
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={good === 0}
            onClick={() => {
              onClose();
              const words = numbersWords(rows);
              editWithUndo(
                document,
                applyNumbersTable(plan, rows),
                `Done: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
              );
            }}
          >
            {numbersWords(rows)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pb-1">
        <div className="max-h-52 overflow-auto p-1">
          <TextArea
            label="Cells"
            placeholder={EXAMPLE}
            rows={4}
            maxLength={MOST_CHARACTERS}
            value={text}
            onChange={(next) => {
              setText(next);
              setChosen({});
            }}
          />
        </div>
        <div className="w-80 max-w-full">
          <DestinationField
            label="Fallback of new numbers whose row names none"
            plan={plan}
            value={fallback}
            onChange={(next) => {
              if (next.to !== 'number-fallback') setFallback(next);
            }}
          />
        </div>
        <div aria-live="polite" className="flex flex-col gap-4 empty:hidden">
          {read !== null && !read.ok && (
            <Notice tone="warning" title="No numbers were found in this">
              {read.error.message}
            </Notice>
          )}
          {columns.length > 0 && (
            <PastedNumberColumns
              columns={columns}
              hasHeader={read?.ok ? read.value.hasHeader : null}
              onHeader={(hasHeader) => setChosen((before) => ({ ...before, hasHeader }))}
              onChoose={(next) => setChosen((before) => ({ ...before, columns: next }))}
            />
          )}
          {read?.ok && <PastedNumberRows rows={rows} />}
        </div>
      </div>
    </Dialog>
  );
}
