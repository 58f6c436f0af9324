import { ok, type Result } from '../../base/result.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { phoneText } from '../../engine/phone-text.ts';
import { checkLabel } from './check-label.ts';
import type { CallerEntry } from './pasted-entries.ts';
import { inRowOf } from './row-key.ts';

interface EntryRowProps {
  entry: CallerEntry;
  /** A wider prefix of the list that has all of its callers already. */
  covered: string | undefined;
  checkPrefix: (text: string) => Promise<Result<string, string>>;
  onChange: (entry: CallerEntry) => void;
  onRemove: () => void;
}

/** One entry, edited in place. */
export function EntryRow({ entry, covered, checkPrefix, onChange, onRemove }: EntryRowProps) {
  const shown = phoneText(entry.prefix);
  const name = entry.label ?? shown;
  return (
    <li className="grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)_auto] items-start gap-2 px-2 py-1.5 max-sm:grid-cols-[minmax(0,1fr)_auto]">
      <CheckedField
        label={`Number of ${name}`}
        hideLabel
        type="tel"
        value={shown}
        maxLength={40}
        check={async (text) => {
          const read = await checkPrefix(text);
          return read.ok && read.value === entry.prefix ? ok(shown) : read;
        }}
        onCommit={(prefix) => onChange(inRowOf(entry, { ...entry, prefix }))}
      />
      <div className="flex min-w-0 flex-col gap-1 max-sm:col-span-2 max-sm:row-start-2">
        <CheckedField
          label={`Label of ${shown}`}
          hideLabel
          value={entry.label ?? ''}
          placeholder="Who this is"
          check={checkLabel}
          onCommit={(label) => onChange(inRowOf(entry, { prefix: entry.prefix, ...(label === '' ? {} : { label }) }))}
        />
        {covered !== undefined && <FieldNote>Covered by {covered}, which is on the list, too.</FieldNote>}
      </div>
      <div className="max-sm:row-start-1">
        <IconButton icon="trash" label={`Remove ${name}`} onClick={onRemove} />
      </div>
    </li>
  );
}
