import { useState } from 'react';
import { ok } from '../../base/result.ts';
import { KINDS } from '../../kinds/registry.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { checkText } from '../ui/check-text.ts';
import { SelectField } from '../ui/select-field.tsx';
import { checkExtension } from './check-extension.ts';
import { NameDialog } from './name-dialog.tsx';
import { changePerson, type PersonPart } from './person-change.ts';

const NEW = ':new';

/** Role, extension, site and mailbox of a person. */
export function PersonBasics(part: PersonPart) {
  const { document, plan, id, person } = part;
  const [naming, setNaming] = useState(false);
  const { name } = person;
  const pick = (things: Readonly<Record<string, { readonly name: string }>>) =>
    Object.entries(things).map(([value, thing]) => ({ value, label: thing.name }));
  return (
    <div className="grid gap-x-4 gap-y-3.5 sm:grid-cols-2">
      <CheckedField
        label="Role"
        value={person.role ?? ''}
        placeholder="Receptionist"
        check={(text) => (text.trim() === '' ? ok('') : checkText(80, '')(text))}
        onCommit={(role) => changePerson(part, { role: role === '' ? undefined : role }, `Role of “${name}”`)}
      />
      <CheckedField
        label="Extension"
        value={person.extension ?? ''}
        placeholder="204"
        maxLength={12}
        check={(text) => checkExtension(plan, id, text)}
        onCommit={(extension) =>
          changePerson(part, { extension: extension === '' ? undefined : extension }, `Extension of “${name}”`)
        }
      />
      <SelectField
        label="Site"
        value={person.site ?? ''}
        options={[{ value: '', label: 'No site of their own' }, ...pick(plan.sites)]}
        onChange={(site) => changePerson(part, { site: site === '' ? undefined : site }, `Site of “${name}”`)}
      />
      <SelectField
        label="Mailbox"
        help="Takes messages where a call to them has no other way to go."
        value={person.mailbox ?? ''}
        options={[
          { value: '', label: 'No mailbox' },
          ...pick(plan.mailboxes),
          { value: NEW, label: 'New mailbox…', group: 'Add' },
        ]}
        onChange={(mailbox) => {
          if (mailbox === NEW) setNaming(true);
          else changePerson(part, { mailbox: mailbox === '' ? undefined : mailbox }, `Mailbox of “${name}”`);
        }}
      />
      {naming && (
        <NameDialog
          title={`New mailbox for ${name}`}
          placeholder={`${name}’s mailbox`}
          taken={Object.values(plan.mailboxes).map((mailbox) => mailbox.name)}
          onClose={() => setNaming(false)}
          onAdd={(mailbox) => {
            setNaming(false);
            const made = addThing(plan, 'mailboxes', { name: mailbox, owners: [id], urgent: false });
            const use = updateThing(plan, KINDS, 'people', id, { mailbox: made.made![0]! });
            document.edit(allOf(made.label, [made, use]));
          }}
        />
      )}
    </div>
  );
}
