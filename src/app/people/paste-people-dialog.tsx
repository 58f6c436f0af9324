import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { Result } from '../../base/result.ts';
import { applyPeopleTable } from '../../exchange/apply-people-table.ts';
import type { TableFailure } from '../../exchange/cell-problem.ts';
import type { PeopleColumn, PeopleTable } from '../../exchange/people-row.ts';
import type { ColumnChoice } from '../../exchange/table-columns.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { PasteColumns } from './paste-columns.tsx';
import { PasteRows } from './paste-rows.tsx';
import { readPasted } from './read-pasted.ts';
import { rowsWords } from './rows-words.ts';

/** A list of people is some kilobytes; more is the wrong file. */
const MOST_BYTES = 1_000_000;
const EXAMPLE = 'Name\tExtension\tSite\tMobile\nDana Ortiz\t204\tMain office\t(312) 555-0142';

interface PastePeopleDialogProps {
  document: PlanDocument;
  plan: Plan;
  onClose: () => void;
}

/** Takes people over from a spreadsheet: cells are pasted or a file dropped, what was understood is shown, then all are added at once. */
export function PastePeopleDialog({ document, plan, onClose }: PastePeopleDialogProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ColumnChoice<PeopleColumn>>({});
  const [read, setRead] = useState<Result<PeopleTable, TableFailure<PeopleColumn>> | null>(null);
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let current = true;
    void (text.trim() === '' ? Promise.resolve(null) : readPasted(plan, text, chosen)).then((result) => {
      if (current) setRead(result);
    });
    return () => {
      current = false;
    };
  }, [plan, text, chosen]);

  const take = (next: string) => {
    setText(next);
    setChosen({});
    setFileProblem(null);
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    const words = await file.slice(0, MOST_BYTES).text();
    if (file.size > MOST_BYTES) setFileProblem(`${file.name} is larger than a list of people can be.`);
    else if (words.includes('\u0000') || words.startsWith('PK'))
      setFileProblem(`${file.name} is a workbook. Save it as CSV there, or copy its cells and paste them here.`);
    else take(words);
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void takeFile(event.dataTransfer.files[0]);
    },
  };
  const rows = read?.ok ? read.value.rows : [];
  const good = rows.filter(({ action }) => action === 'add' || action === 'update').length;
  const columns = read === null ? [] : read.ok ? read.value.columns : read.error.columns;
  return (
    <Dialog
      title="People from a spreadsheet"
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
              const words = rowsWords(rows);
              editWithUndo(
                document,
                applyPeopleTable(plan, rows),
                `Done: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
              );
            }}
          >
            {rowsWords(rows)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div
          {...drop}
          className={`flex flex-col gap-2 rounded-control border border-dashed p-3 ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
        >
          <div className="max-h-52 overflow-auto">
            <TextArea
              label="Cells"
              placeholder={EXAMPLE}
              rows={4}
              maxLength={MOST_BYTES}
              value={text}
              onChange={take}
            />
          </div>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Button size="small" icon="upload" onClick={() => picker.current?.click()}>
              Choose a CSV file…
            </Button>
            <span className="text-sm text-muted">or drop one here</span>
            <input
              ref={picker}
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              aria-label="CSV file"
              className="sr-only"
              tabIndex={-1}
              onChange={(event) => {
                void takeFile(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          </div>
          {fileProblem !== null && <FieldNote tone="error">{fileProblem}</FieldNote>}
        </div>
        <div aria-live="polite" className="flex flex-col gap-4 empty:hidden">
          {read !== null && !read.ok && (
            <Notice tone="warning" title="No people were found in this">
              {read.error.message}
            </Notice>
          )}
          {columns.length > 0 && (
            <PasteColumns
              columns={columns}
              onChoose={(index, as) =>
                // A meaning moves: the column that had it before is left out.
                setChosen((before) => ({
                  ...before,
                  columns: columns.map((column, at) => (at === index ? as : column.as === as ? null : column.as)),
                }))
              }
              hasHeader={read?.ok ? read.value.hasHeader : null}
              onHeader={(hasHeader) => setChosen((before) => ({ ...before, hasHeader }))}
            />
          )}
          {read?.ok && <PasteRows table={read.value} />}
        </div>
      </div>
    </Dialog>
  );
}
