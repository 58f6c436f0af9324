import { useState } from 'react';
import { freeId } from '../../base/ids.ts';
import { KINDS } from '../../kinds/registry.ts';
import { addThing } from '../../plan/edits/add-thing.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { Phone } from '../../plan/entities.ts';
import { sayRemoved } from '../things/say-removed.ts';
import { Menu } from '../ui/menu.tsx';
import { moved } from '../ui/moved.ts';
import { OrderList } from '../ui/order-list.tsx';
import { NewMobile } from './new-mobile.tsx';
import { changePerson, type PersonPart } from './person-change.ts';
import { PhoneRow } from './phone-row.tsx';
import { phoneWords, reachSentence } from './reach-sentence.ts';
import { Section } from '../ui/section.tsx';

const MOST_PHONES = 8;

/** In which order somebody's phones ring, each for how long. */
export function ReachOrder(part: PersonPart) {
  const { document, plan, id, person } = part;
  const [asking, setAsking] = useState(false);
  const { phones, name } = person;
  const set = (next: readonly Phone[], label: string) => changePerson(part, { phones: [...next] }, label);
  const idFor = (type: string) => freeId(type, (taken) => phones.some((phone) => phone.id === taken));
  const addDesk = () => {
    const site = person.site ?? Object.keys(plan.sites)[0];
    if (site !== undefined) {
      set([...phones, { id: idFor('desk'), type: 'desk', site, ringSeconds: 10 }], `Add a desk phone of “${name}”`);
      return;
    }
    const made = addThing(plan, 'sites', { name: 'Main office', areaCodes: [] });
    const desk: Phone = { id: idFor('desk'), type: 'desk', site: made.made![0]!, ringSeconds: 10 };
    const use = updateThing(plan, KINDS, 'people', id, { phones: [...phones, desk] });
    document.edit(allOf(`Add a desk phone of “${name}”`, [made, use]));
  };
  const full = phones.length >= MOST_PHONES;
  return (
    <Section
      title="How calls reach them"
      about={reachSentence(plan, person)}
      actions={
        <Menu
          label="Add a phone"
          icon="plus"
          size="small"
          align="end"
          disabled={full}
          items={[
            { id: 'desk', label: 'Desk phone', icon: 'phone', onSelect: addDesk },
            { id: 'mobile', label: 'Mobile…', icon: 'phone-forwarded', onSelect: () => setAsking(true) },
            {
              id: 'app',
              label: 'App on their computer',
              icon: 'monitor',
              onSelect: () =>
                set([...phones, { id: idFor('app'), type: 'app', ringSeconds: 20 }], `Add the app of “${name}”`),
            },
          ]}
        />
      }
    >
      {phones.length === 0 ? (
        <p className="rounded-control border border-dashed border-line-strong px-3 py-4 text-center text-muted">
          No phone yet. Add the one on their desk, or their mobile.
        </p>
      ) : (
        <OrderList
          label={`Phones of ${name}, in the order they ring`}
          items={phones}
          idOf={(phone) => phone.id}
          nameOf={(phone) => phoneWords(plan, phone)}
          onMove={(from, to) => set(moved(phones, from, to), `Reorder the phones of “${name}”`)}
          onRemove={(phone) => {
            set(
              phones.filter((other) => other.id !== phone.id),
              `Remove ${phoneWords(plan, phone)} of “${name}”`,
            );
            sayRemoved(`Removed the ${phone.type === 'desk' ? 'desk phone' : phone.type} of ${name}`);
          }}
        >
          {(phone, index) => (
            <PhoneRow
              plan={plan}
              phone={phone}
              position={index + 1}
              onChange={(changed, what) =>
                set(
                  phones.map((other) => (other.id === phone.id ? changed : other)),
                  `${what} of “${name}”`,
                )
              }
            />
          )}
        </OrderList>
      )}
      {asking && (
        <NewMobile
          country={plan.country}
          name={name}
          onClose={() => setAsking(false)}
          onAdd={(e164) => {
            setAsking(false);
            set(
              [...phones, { id: idFor('mobile'), type: 'mobile', e164, ringSeconds: 20, pressOne: true }],
              `Add the mobile of “${name}”`,
            );
          }}
        />
      )}
    </Section>
  );
}
