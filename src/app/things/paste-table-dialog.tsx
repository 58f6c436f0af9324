import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '../../base/result.ts';
import type { ReadColumn, TableFailure } from '../../exchange/cell-problem.ts';
import type { ColumnChoice } from '../../exchange/table-columns.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { CellsField } from './cells-field.tsx';
import { countedRows } from './counted-rows.ts';
import { editWithUndo } from './edit-with-undo.ts';
import { TableColumns } from './table-columns.tsx';
import { TableRows, type TableRow } from './table-rows.tsx';

/** A pasted table as it was understood. */
interface UnderstoodTable<C extends string, R> {
  readonly hasHeader: boolean;
  readonly columns: readonly ReadColumn<C>[];
  readonly rows: readonly R[];
}

/** What is pasted, and how it is read, shown and added. */
export interface PastedKind<C extends string, R extends TableRow> {
  /** "person", and for many "people". */
  readonly one: string;
  readonly many: string;
  /** Cells that show what could be pasted. */
  readonly example: string;
  readonly columns: Readonly<Record<C, string>>;
  readonly nameless: string;
  readonly understood: (row: R) => readonly string[];
  readonly doubt?: (row: R) => string | null;
}

interface PasteTableDialogProps<C extends string, R extends TableRow> {
  document: PlanDocument;
  kind: PastedKind<C, R>;
  /** Reads the cells; a new function reads them again. */
  read: (text: string, choice: ColumnChoice<C>) => Promise<Result<UnderstoodTable<C, R>, TableFailure<C>>>;
  apply: (rows: readonly R[]) => Edit;
  /** What else has to be known, between cells and rows. */
  children?: ReactNode;
  onClose: () => void;
}

/** Takes things over from a spreadsheet: cells come in, what was understood is shown, then all are added as one undo step. */
export function PasteTableDialog<C extends string, R extends TableRow>(props: PasteTableDialogProps<C, R>) {
  const { document, kind, read, apply, children, onClose } = props;
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<ColumnChoice<C>>({});
  const [found, setFound] = useState<Result<UnderstoodTable<C, R>, TableFailure<C>> | null>(null);
  useEffect(() => {
    let current = true;
    void (text.trim() === '' ? Promise.resolve(null) : read(text, choice)).then((result) => {
      if (current) setFound(result);
    });
    return () => {
      current = false;
    };
  }, [read, text, choice]);
  const rows = found?.ok ? found.value.rows : [];
  const good = rows.filter(({ action }) => action === 'add' || action === 'update').length;
  const columns = found === null ? [] : found.ok ? found.value.columns : found.error.columns;
  const words = countedRows(rows, kind.one, kind.many);
  return (
    <Dialog
      title={`${kind.many.charAt(0).toUpperCase()}${kind.many.slice(1)} from a spreadsheet`}
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
              editWithUndo(document, apply(rows), `Done: ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
            }}
          >
            {words}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pb-1">
        <CellsField
          placeholder={kind.example}
          value={text}
          onChange={(next) => {
            setText(next);
            setChoice({});
          }}
        />
        {children}
        <div aria-live="polite" className="flex flex-col gap-4 empty:hidden">
          {found !== null && !found.ok && (
            <Notice tone="warning" title={`No ${kind.many} were found in this`}>
              {found.error.message}
            </Notice>
          )}
          {columns.length > 0 && (
            <TableColumns
              columns={columns}
              words={kind.columns}
              hasHeader={found?.ok ? found.value.hasHeader : null}
              onHeader={(hasHeader) => setChoice((before) => ({ ...before, hasHeader }))}
              onChoose={(next) => setChoice((before) => ({ ...before, columns: next }))}
            />
          )}
          {found?.ok && (
            <TableRows rows={rows} nameless={kind.nameless} understood={kind.understood} doubt={kind.doubt} />
          )}
        </div>
      </div>
    </Dialog>
  );
}
