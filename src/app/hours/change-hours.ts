import { KINDS } from '../../kinds/registry.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanHours } from '../../plan/entities.ts';
import type { PlanDocument } from '../document/document-store.ts';

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

/** Changes hours as one undo step of that name. */
export function changeHours(edited: EditedHours, label: string, changes: HoursChanges): void {
  edited.document.edit(hoursEdit(edited, label, changes));
}
