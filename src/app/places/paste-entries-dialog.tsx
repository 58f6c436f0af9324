import { useEffect, useState } from 'react';
import { counted } from '../../base/counted.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { pastedEntries, type CallerEntry, type PastedEntries } from './pasted-entries.ts';

interface PasteEntriesDialogProps {
  country: string;
  there: readonly CallerEntry[];
  /** How many more the list can hold. */
  room: number;
  onAdd: (entries: CallerEntry[]) => void;
  onClose: () => void;
}

const SHOWN = 50;

/** Many lines at once, with what was understood of them before anything is added. */
export function PasteEntriesDialog({ country, there, room, onAdd, onClose }: PasteEntriesDialogProps) {
  const [text, setText] = useState('');
  const [read, setRead] = useState<{ of: string; entries: PastedEntries } | null>(null);
  useEffect(() => {
    let current = true;
    void pastedEntries(text, country, there).then((entries) => {
      if (current) setRead({ of: text, entries });
    });
    return () => {
      current = false;
    };
  }, [text, country, there]);
  const found = read?.of === text ? read.entries : null;
  const count = found?.added.length ?? 0;
  const tooMany = count > room;
  return (
    <Dialog
      title="Paste many callers"
      description="One a line: a number or its beginning, with a name before or after it, such as out of a spreadsheet."
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={count === 0 || tooMany}
            onClick={() => onAdd(found!.added.map(({ line: _line, ...entry }) => entry))}
          >
            {count === 0 ? 'Add' : `Add ${counted(count, 'caller')}`}
          </Button>
        </>
      }
    >
      <div className="grid gap-4 md:grid-cols-2">
        <TextArea
          label="Lines"
          value={text}
          rows={10}
          maxLength={200_000}
          placeholder={'(312) 555-0100, Ann Lee\n312, Chicago\n+44 20, London'}
          onChange={setText}
        />
        <section aria-label="What was understood" className="flex min-w-0 flex-col gap-2">
          <p aria-live="polite" className="text-sm font-semibold">
            {found === null || text.trim() === '' ? 'What was understood' : summary(found)}
          </p>
          {tooMany && (
            <FieldNote tone="error">
              The list has room for {room} more. Leave out {counted(count - room, 'line')}.
            </FieldNote>
          )}
          {found?.wrong.slice(0, SHOWN).map(({ line, message }) => (
            <FieldNote key={line} tone="warning">
              {message}
            </FieldNote>
          ))}
          {found?.repeated.slice(0, SHOWN).map(({ line, prefix }) => (
            <FieldNote key={line}>
              Line {line}: {phoneText(prefix)} is there already.
            </FieldNote>
          ))}
          {count > 0 && (
            <ul className="flex max-h-72 flex-col divide-y divide-line overflow-auto rounded-control border border-line">
              {found!.added.slice(0, SHOWN).map(({ line, prefix, label }) => (
                <li key={line} className="flex items-baseline gap-3 px-3 py-1.5">
                  <span className="tabular font-semibold">{phoneText(prefix)}</span>
                  <span className="min-w-0 truncate text-muted">{label}</span>
                </li>
              ))}
              {count > SHOWN && <li className="px-3 py-1.5 text-muted">and {count - SHOWN} more</li>}
            </ul>
          )}
          {text.trim() === '' && (
            <p className="flex items-start gap-2 text-muted">
              <Icon name="clipboard" size={15} /> Paste on the left. Nothing is added before you press Add.
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}

function summary({ added, repeated, wrong }: PastedEntries): string {
  const parts = [
    `${added.length} new`,
    ...(repeated.length > 0 ? [`${repeated.length} there already`] : []),
    ...(wrong.length > 0 ? [`${wrong.length} not understood`] : []),
  ];
  return parts.join(', ');
}
