import { useState } from 'react';
import { newWorksheet, readWorksheet, worksheetFile } from '../../exchange/worksheet/read-worksheet.ts';
import { saveFile } from '../things/save-file.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { toast } from '../ui/toast.ts';
import type { Sheet } from './use-sheet.ts';

interface SheetActionsProps {
  state: Sheet;
  isPrinting: boolean;
  onPrint: () => void;
  /** Another sheet, or an empty one, took the place of this. */
  onOpened: () => void;
}

/** What can be done with the sheet as a whole; whatever replaces it can be taken back. */
export function SheetActions({ state, isPrinting, onPrint, onOpened }: SheetActionsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { sheet, edit, undo, canUndo } = state;
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = readWorksheet(await file.text());
    setProblem(read.ok ? null : read.error);
    if (!read.ok) return;
    edit(`open ${file.name} ${file.lastModified}`, () => read.value);
    toast({ text: `Opened ${file.name}. “Undo” brings back what was here.` });
    onOpened();
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <p className="basis-full text-muted">
          Answer what you know; what you leave open is asked later. Everything is kept in this browser as you type.
        </p>
        <Button size="small" icon="undo" disabled={!canUndo} onClick={undo}>
          Undo
        </Button>
        <Button size="small" icon="printer" onClick={onPrint}>
          {isPrinting ? 'Back to the questions' : 'On paper'}
        </Button>
        <Button
          size="small"
          icon="download"
          onClick={() =>
            saveFile(`${fileName(sheet.office.answers.name)}.json`, 'application/json', worksheetFile(sheet))
          }
        >
          Save as a file
        </Button>
        <FileButton
          size="small"
          label="Open a file…"
          name="Worksheet file"
          accept=".json,application/json"
          onChoose={(file) => void open(file)}
        />
        <Button
          size="small"
          variant="quiet"
          icon="rotate-ccw"
          onClick={() => {
            const { zone, country } = sheet.office.answers;
            edit('start over', () => newWorksheet({ zone, country }));
            toast({ text: 'The worksheet is empty. “Undo” brings your answers back.' });
            onOpened();
          }}
        >
          Start over
        </Button>
      </div>
      <div role="alert" className="empty:hidden">
        {problem !== null && <FieldNote tone="error">{problem}</FieldNote>}
      </div>
    </div>
  );
}

/** A name for the file that every computer can keep. */
const fileName = (office: string): string => {
  const name = office
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'worksheet' : `worksheet-${name.slice(0, 60)}`;
};
