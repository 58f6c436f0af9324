import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Changes the mobile that a finding about a person names. */
export const changePhone =
  (label: string, changes: { readonly pressOne?: boolean; readonly ringSeconds?: number }): QuickFixer =>
  (plan, finding) => {
    const id = idIn('people', finding);
    const person = id === null ? undefined : plan.people[id];
    if (id === null || !person) return [];
    const phones = person.phones.map((phone) =>
      phone.type === 'mobile' && phone.id === detailOf(finding) ? { ...phone, ...changes } : phone,
    );
    return [quickFix(label, updateThing(plan, KINDS, 'people', id, { phones }))];
  };
