import { counted } from '../../../base/counted.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ClientUse } from './client-use.ts';
import type { ReplaceClient } from './found-things.ts';
import type { ReplaceForm } from './replace-form.ts';

interface ClientsStepProps {
  clients: readonly ReplaceClient[];
  unread: readonly { readonly name: string; readonly why: string }[];
  uses: readonly ClientUse[];
  /** What is replaced, in words. */
  old: string;
  form: ReplaceForm;
  onChange: (form: ReplaceForm) => void;
}

/** So many places are named; of the rest is said how many there are. */
const SHOWN = 4;

/** Every client that uses what is replaced, with the places, to be ticked; then those that do not, and those that could not be read. */
export function ClientsStep({ clients, unread, uses, old, form, onChange }: ClientsStepProps) {
  const others = clients.filter(({ id }) => !uses.some(({ client }) => client.id === id));
  const ticked = uses.filter(({ client }) => !form.left.includes(client.id)).length;
  const all = ticked === uses.length;
  return (
    <div className="flex flex-col gap-4 pb-2">
      {uses.length === 0 ? (
        <Notice tone="info" title={`No client uses ${old}`}>
          There is nothing to replace. Go back and choose something else.
        </Notice>
      ) : (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p role="status" className="font-semibold">
              {ticked} of {counted(uses.length, 'client')} chosen
            </p>
            {uses.length > 1 && (
              <Button
                size="small"
                onClick={() => onChange({ ...form, left: all ? uses.map(({ client }) => client.id) : [] })}
              >
                {all ? 'Choose none' : 'Choose all'}
              </Button>
            )}
          </div>
          <ul
            aria-label={`Clients that use ${old}`}
            className="flex flex-col divide-y divide-line border-y border-line"
          >
            {uses.map(({ client: { id, name }, places, notes }) => (
              <li key={id} className="py-2">
                <CheckBox
                  label={<span className="font-semibold">{name}</span>}
                  checked={!form.left.includes(id)}
                  onChange={(on) =>
                    onChange({ ...form, left: on ? form.left.filter((one) => one !== id) : [...form.left, id] })
                  }
                />
                <div className="pl-9">
                  <p className="text-muted">
                    {places.length === 0 ? 'In the list of people only.' : places.slice(0, SHOWN).join(' · ')}
                    {places.length > SHOWN && ` · and ${places.length - SHOWN} more`}
                  </p>
                  {notes.map((note) => (
                    <p key={note}>{note}</p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && uses.length > 0 && (
        <p className="text-muted">Not used at: {others.map(({ name }) => name).join(', ')}.</p>
      )}
      {unread.length > 0 && (
        <Notice
          tone="warning"
          title={unread.length === 1 ? 'One client could not be read' : 'Some clients could not be read'}
        >
          <ul>
            {unread.map(({ name, why }) => (
              <li key={name}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
