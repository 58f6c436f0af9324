import { useState, type DragEvent } from 'react';
import { FileButton } from '../ui/file-button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface CellsFieldProps {
  value: string;
  placeholder: string;
  onChange: (text: string) => void;
}

/** A list of an office is some kilobytes; more is the wrong file. */
const MOST_BYTES = 1_000_000;

/** Cells of a spreadsheet: pasted, or out of a CSV file that is chosen or dropped. */
export function CellsField({ value, placeholder, onChange }: CellsFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const take = (text: string) => {
    setProblem(null);
    onChange(text);
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    const words = await file.slice(0, MOST_BYTES).text();
    if (file.size > MOST_BYTES) setProblem(`${file.name} is larger than such a list can be.`);
    else if (words.includes('\u0000') || words.startsWith('PK'))
      setProblem(`${file.name} is a workbook. Save it as CSV there, or copy its cells and paste them here.`);
    else take(words);
  };
  return (
    <div
      className={`flex flex-col gap-2 rounded-control border border-dashed p-3 ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        void takeFile(event.dataTransfer.files[0]);
      }}
    >
      {/* The room around it is for the focus ring. */}
      <div className="-m-1 max-h-52 overflow-auto p-1">
        <TextArea
          label="Cells"
          placeholder={placeholder}
          rows={4}
          maxLength={MOST_BYTES}
          value={value}
          onChange={take}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <FileButton
          size="small"
          label="Choose a CSV file…"
          name="CSV file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChoose={(file) => void takeFile(file)}
        />
        <span className="text-sm text-muted">or drop one here</span>
      </div>
      <div role="alert" className="empty:hidden">
        {problem !== null && <FieldNote tone="error">{problem}</FieldNote>}
      </div>
    </div>
  );
}
