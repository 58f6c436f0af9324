import { useRef, useState } from 'react';
import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import { hrefOf } from '../shell/place.ts';
import { PAGE_OF, WORD_OF } from '../things/page-of.ts';
import { ICON_OF, thingDetail } from '../things/thing-words.ts';
import { announce } from '../ui/announcer.tsx';
import { checkText } from '../ui/check-text.ts';
import { PickerField } from '../ui/picker-field.tsx';
import { fieldFrame } from './field-frame.tsx';
import type { SettingField } from './field-list.ts';
import { HoursGlance } from './hours-glance.tsx';
import { NameForm } from './name-form.tsx';
import { NEW_THINGS } from './new-thing.ts';
import { PromptWords } from './prompt-words.tsx';
import { useStepForm } from './step-form.ts';

const NEW = ':new';
const NONE = ':none';
const checkName = checkText(80, 'A name is needed.');

/** Which thing of the plan a step uses, found by name, made right here, and one press from its page. */
export function ReferenceField({ field }: { field: SettingField }) {
  const form = useStepForm();
  const { plan, step, change, owner } = form;
  const [naming, setNaming] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { key, meta, optional } = field;
  const { ref } = meta;
  if (!ref) return null;
  const raw = step.settings[key];
  const value = typeof raw === 'string' ? raw : '';
  const things: Readonly<Record<string, { readonly name: string }>> = plan[COLLECTIONS[ref]];
  const chosen = Object.hasOwn(things, value) ? things[value] : undefined;
  const make = NEW_THINGS[ref];
  const word = WORD_OF[ref];
  /** The question goes, and the focus back to where it was asked. */
  const unname = () => {
    if (naming) box.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
    setNaming(false);
  };
  const create = (name: string) => {
    const edit = make!(plan, name);
    change({ [key]: edit.made![0]! }, `${edit.label} and use it in ${owner}`, edit);
    announce(`Made “${name}”, and chosen`);
    unname();
  };
  const pick = (id: string, query: string) => {
    if (id === NONE) return change({ [key]: undefined });
    if (id !== NEW) return change({ [key]: id }, `Change “${meta.label}” of ${owner}`);
    const name = checkName(query);
    if (name.ok) create(name.value);
    else setNaming(true);
  };
  return (
    <div ref={box} className="flex flex-col gap-2">
      <PickerField
        {...fieldFrame(field, form)}
        aside={chosen && <PageLink plan={plan} refType={ref} id={value} name={chosen.name} />}
        error={
          chosen
            ? undefined
            : value !== ''
              ? 'What was chosen here is gone. Choose another.'
              : optional
                ? undefined
                : 'Nothing is chosen yet.'
        }
        value={chosen ? value : optional ? NONE : null}
        shown={chosen?.name ?? (optional ? (meta.whenEmpty ?? 'None') : 'Choose…')}
        isEmpty={!chosen}
        icon={chosen && ICON_OF[ref]}
        placeholder={make ? 'Find, or type a new name' : 'Find by name'}
        groups={(query) => [
          ...(optional ? [{ id: 'none', label: '', items: [{ id: NONE, label: meta.whenEmpty ?? 'None' }] }] : []),
          {
            id: 'things',
            label: '',
            items: Object.entries(things).map(([id, { name }]) => ({
              id,
              label: name,
              description: thingDetail(plan, ref, id),
              icon: ICON_OF[ref],
            })),
          },
          ...(make && !isTaken(things, query)
            ? [
                {
                  id: 'new',
                  label: '',
                  items: [
                    {
                      id: NEW,
                      label: query.trim() === '' ? `New ${word}…` : `New ${word}: “${query.trim()}”`,
                      icon: 'plus' as const,
                      // Found whatever is typed.
                      keywords: query,
                    },
                  ],
                },
              ]
            : []),
        ]}
        onPick={pick}
      />
      {naming && make && <NameForm word={word} onCancel={unname} onCreate={create} />}
      {ref === 'prompt' && chosen && <PromptWords key={value} prompt={value} />}
      {ref === 'hours' && chosen && <HoursGlance key={value} id={value} />}
    </div>
  );
}

const isTaken = (things: Readonly<Record<string, { readonly name: string }>>, name: string) =>
  Object.values(things).some((thing) => thing.name.toLowerCase() === name.trim().toLowerCase());

interface PageLinkProps {
  plan: Plan;
  refType: RefType;
  id: string;
  name: string;
}

function PageLink({ plan, refType, id, name }: PageLinkProps) {
  const page = PAGE_OF[refType];
  const place = { plan: plan.id, page, ...(page === 'flow' ? { flow: id } : { flow: null, item: id }) };
  return (
    <a
      href={hrefOf(place)}
      aria-label={`Open ${name}`}
      className="inline-flex min-h-6 items-center text-sm underline underline-offset-2 hover:decoration-2"
    >
      Open
    </a>
  );
}
