import { useMemo, useState } from 'react';
import { counted } from '../../base/counted.ts';
import { fail, type Result } from '../../base/result.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { matchScore } from '../ui/match-items.ts';
import { TextField } from '../ui/text-field.tsx';
import { AddEntryForm } from './add-entry-form.tsx';
import { coveredBy } from './covered-by.ts';
import { EntryRow } from './entry-row.tsx';
import { PasteEntriesDialog } from './paste-entries-dialog.tsx';
import type { CallerEntry } from './pasted-entries.ts';
import { readPrefix } from './read-prefix.ts';
import { rowKey } from './row-key.ts';

interface CallerListFormProps {
  document: PlanDocument;
  id: string;
}

const MOST = 2000;
const FIND_FROM = 8;
/** Rows drawn at once: each has two fields. */
const PAGE = 100;

/** Who is on a caller list: entries edited in place, added one by one or pasted. */
export function CallerListForm({ document, id }: CallerListFormProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [find, setFind] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [pasting, setPasting] = useState(false);
  const list = plan.callerLists[id];
  const entries = list?.entries;
  const covered = useMemo(() => coveredBy((entries ?? []).map(({ prefix }) => prefix)), [entries]);
  if (!list || !entries) return null;
  const edit = (next: CallerEntry[], done: string) =>
    updateThing(plan, KINDS, 'callerLists', id, { entries: next }, { label: `${done} “${list.name}”` });
  const check =
    (self: CallerEntry | null) =>
    async (text: string): Promise<Result<string, string>> => {
      const read = await readPrefix(text, plan.country);
      if (!read.ok) return read;
      const other = entries.find((entry) => entry !== self && entry.prefix === read.value);
      if (!other) return read;
      return fail(`${phoneText(read.value)} is on the list already${other.label ? `: ${other.label}` : ''}.`);
    };
  const digits = find.replaceAll(/\D/g, '');
  const found = entries.filter(
    ({ prefix, label }) =>
      matchScore({ label: label ?? '', description: `${prefix} ${phoneText(prefix)}` }, find) > 0 ||
      (digits.length > 2 && prefix.includes(digits)),
  );
  const full = entries.length >= MOST;
  return (
    <section aria-labelledby="callers" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-2">
        <h3 id="callers" className="font-semibold">
          {entries.length === 0
            ? 'Callers'
            : `${entries.length.toLocaleString('en')} ${entries.length === 1 ? 'caller' : 'callers'}`}
        </h3>
        <div className="flex flex-wrap gap-2">
          {entries.length >= FIND_FROM && (
            <TextField
              label="Find a caller"
              hideLabel
              type="search"
              placeholder="Find…"
              value={find}
              onChange={setFind}
            />
          )}
          <Button icon="clipboard" disabled={full} onClick={() => setPasting(true)}>
            Paste many…
          </Button>
        </div>
      </div>
      <div className="overflow-hidden rounded-control border border-line">
        {full ? (
          <p className="bg-background p-3 text-muted">
            The list is full: it holds at most {MOST.toLocaleString('en')}.
          </p>
        ) : (
          <AddEntryForm
            checkPrefix={check(null)}
            onAdd={(entry) => document.edit(edit([entry, ...entries], 'Add a caller to'))}
          />
        )}
        {found.length > 0 && (
          <ul aria-label="Callers" className="flex flex-col divide-y divide-line border-t border-line">
            {found.slice(0, shown).map((entry) => (
              <EntryRow
                key={rowKey(entry)}
                entry={entry}
                covered={covered.get(entry.prefix)}
                checkPrefix={check(entry)}
                onChange={(next) =>
                  document.edit(
                    edit(
                      entries.map((one) => (one === entry ? next : one)),
                      'Change a caller of',
                    ),
                  )
                }
                onRemove={() =>
                  editWithUndo(
                    document,
                    edit(
                      entries.filter((one) => one !== entry),
                      'Remove a caller from',
                    ),
                    `Removed ${entry.label ?? phoneText(entry.prefix)}`,
                  )
                }
              />
            ))}
          </ul>
        )}
        {entries.length > 0 && found.length === 0 && (
          <p className="border-t border-line p-3 text-muted">Nobody on the list fits “{find}”.</p>
        )}
        {entries.length === 0 && (
          <p className="border-t border-line p-3 text-muted">
            Nobody yet. Enter a number, or only its beginning for everybody in an area; or paste many from a
            spreadsheet.
          </p>
        )}
      </div>
      {found.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>Show {Math.min(PAGE, found.length - shown)} more</Button>
        </div>
      )}
      {pasting && (
        <PasteEntriesDialog
          country={plan.country}
          there={entries}
          room={MOST - entries.length}
          onClose={() => setPasting(false)}
          onAdd={(added) => {
            setPasting(false);
            editWithUndo(
              document,
              edit([...entries, ...added], added.length === 1 ? 'Add a caller to' : `Add ${added.length} callers to`),
              `Added ${counted(added.length, 'caller')}`,
            );
          }}
        />
      )}
    </section>
  );
}
