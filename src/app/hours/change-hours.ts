import { KINDS } from '../../kinds/registry.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanHours } from '../../plan/entities.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { toast } from '../ui/toast.ts';
import { tooMuch } from './hours-limits.ts';

/** The hours that are being edited, and where. */
export interface EditedHours {
  readonly document: PlanDocument;
  readonly id: string;
}

/** What may change about hours; undefined takes a member away. */
export type HoursChanges = { readonly [K in keyof PlanHours]?: PlanHours[K] | undefined };

/** The named edit of some hours as the plan stands now. */
export const hoursEdit = ({ document, id }: EditedHours, label: string, changes: HoursChanges): Edit =>
  updateThing(document.store.getState().plan, KINDS, 'hours', id, changes, { label });

/** Changes hours as one undo step of that name; what a plan would not take is said, and changes nothing. */
export function changeHours(edited: EditedHours, label: string, changes: HoursChanges): void {
  const why = tooMuch(changes);
  if (why === null) edited.document.edit(hoursEdit(edited, label, changes));
  else toast({ text: why, tone: 'warning' });
}
