import { useEffect, useState } from 'react';
import type { ReadPhone } from '../../exchange/read-phone.ts';
import { loadReadPhone } from '../../exchange/read-phone.ts';
import { CellsField } from '../things/cells-field.tsx';
import { countedRows } from '../things/counted-rows.ts';
import { TableRows } from '../things/table-rows.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { withRows } from './edit-sheet.ts';
import { answersOf, pastedPeople } from './pasted-people.ts';
import type { Sheet } from './use-sheet.ts';

/** People out of a spreadsheet: nothing is added before it was seen. */
export function PastePeople({ state }: { state: Sheet }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="clipboard" onClick={() => setOpen(true)}>
        Paste from a spreadsheet…
      </Button>
      {open && <PasteDialog state={state} onClose={() => setOpen(false)} />}
    </>
  );
}

function PasteDialog({ state: { sheet, edit }, onClose }: { state: Sheet; onClose: () => void }) {
  const [text, setText] = useState('');
  const [readPhone, setReadPhone] = useState<{ read: ReadPhone } | null>(null);
  const { country } = sheet.office.answers;
  useEffect(() => {
    let wanted = true;
    void loadReadPhone(country).then((read) => {
      if (wanted) setReadPhone({ read });
    });
    return () => {
      wanted = false;
    };
  }, [country]);
  const found = text.trim() === '' || readPhone === null ? null : pastedPeople(text, sheet, readPhone.read);
  // Who is on the sheet already stays as they are there.
  const rows = found?.ok
    ? found.value.rows.map((row) => (row.action === 'update' ? { ...row, action: 'same' as const } : row))
    : [];
  const added = rows.filter(({ action }) => action === 'add');
  return (
    <Dialog
      title="People from a spreadsheet"
      description="Copy the cells of your list and paste them here: names, and extensions, mobiles, sites and roles where you have them."
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={added.length === 0}
            onClick={() => {
              edit('paste people', (before) => withRows(before, 'people', added.map(answersOf)));
              onClose();
            }}
          >
            {countedRows(added, 'person', 'people')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pb-1">
        <CellsField
          placeholder={'Name\tExtension\tMobile\nAnn Lee\t101\t(312) 555-0151'}
          value={text}
          onChange={setText}
        />
        <div aria-live="polite" className="flex flex-col gap-4 empty:hidden">
          {found !== null && !found.ok && (
            <Notice tone="warning" title="No people were found in this">
              {found.error.message}
            </Notice>
          )}
          {found?.ok && (
            <TableRows
              rows={rows}
              nameless="No name"
              understood={({ role, extension, site }) =>
                [role ?? '', extension === undefined ? '' : `extension ${extension}`, site?.name ?? ''].filter(
                  (part) => part !== '',
                )
              }
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
