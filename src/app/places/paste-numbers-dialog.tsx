import { useCallback, useState } from 'react';
import { phoneText } from '../../engine/phone-text.ts';
import { applyNumbersTable } from '../../exchange/apply-numbers-table.ts';
import type { NumbersColumn, NumbersRow } from '../../exchange/numbers-row.ts';
import type { ColumnChoice } from '../../exchange/table-columns.ts';
import type { Destination } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { DestinationField } from '../things/destination-field.tsx';
import { PasteTableDialog, type PastedKind } from '../things/paste-table-dialog.tsx';
import { readPastedNumbers } from './read-pasted-numbers.ts';
import { isOpen, usualFallback } from './usual-fallback.ts';

interface PasteNumbersDialogProps {
  document: PlanDocument;
  plan: Plan;
  onClose: () => void;
}

const NUMBERS: PastedKind<NumbersColumn, NumbersRow> = {
  one: 'number',
  many: 'numbers',
  example: 'Number\tName\tCall flow\tFallback\n(312) 555-0177\tPharmacy line\tMain line\tFront desk mailbox',
  columns: { number: 'Phone number', name: 'Name', flow: 'Call flow', fallback: 'Fallback' },
  nameless: 'No number',
  understood: ({ e164, flow, fallbackText, action }) => [
    ...(e164 === '' ? [] : [phoneText(e164)]),
    ...(flow === undefined ? [] : [`enters ${flow.name}`]),
    ...(action === 'add' && fallbackText !== undefined ? [`else ${fallbackText}`] : []),
  ],
};

/** Takes numbers over from a spreadsheet. */
export function PasteNumbersDialog({ document, plan, onClose }: PasteNumbersDialogProps) {
  const [fallback, setFallback] = useState<Destination>(() => usualFallback(plan));
  const read = useCallback(
    (text: string, choice: ColumnChoice<NumbersColumn>) =>
      readPastedNumbers(plan, text, isOpen(fallback) ? choice : { ...choice, fallback }),
    [plan, fallback],
  );
  return (
    <PasteTableDialog
      document={document}
      kind={NUMBERS}
      read={read}
      apply={(rows) => applyNumbersTable(plan, rows)}
      onClose={onClose}
    >
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
    </PasteTableDialog>
  );
}
