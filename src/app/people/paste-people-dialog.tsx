import { useCallback } from 'react';
import { phoneText } from '../../engine/phone-text.ts';
import { applyPeopleTable } from '../../exchange/apply-people-table.ts';
import type { PeopleColumn, PeopleRow } from '../../exchange/people-row.ts';
import type { ColumnChoice } from '../../exchange/table-columns.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { PasteTableDialog, type PastedKind } from '../things/paste-table-dialog.tsx';
import { readPasted } from './read-pasted.ts';

interface PastePeopleDialogProps {
  document: PlanDocument;
  plan: Plan;
  onClose: () => void;
}

const PEOPLE: PastedKind<PeopleColumn, PeopleRow> = {
  one: 'person',
  many: 'people',
  example: 'Name\tExtension\tSite\tMobile\nDana Ortiz\t204\tMain office\t(312) 555-0142',
  columns: {
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    role: 'Role',
    extension: 'Extension',
    site: 'Site of the desk phone',
    mobile: 'Mobile',
    teams: 'Teams',
    email: 'Email (not kept)',
  },
  nameless: 'No name',
  understood: ({ role, extension, site, mobile, teams }) => [
    ...(role === undefined ? [] : [role]),
    ...(extension === undefined ? [] : [`ext. ${extension}`]),
    ...(site === undefined ? [] : [`desk at ${site.name}`]),
    ...(mobile === undefined ? [] : [`mobile ${phoneText(mobile)}`]),
    ...(teams.length === 0 ? [] : [`in ${teams.map(({ name }) => name).join(', ')}`]),
  ],
  doubt: ({ existing }) =>
    existing === undefined || existing.by === 'name'
      ? null
      : `${existing.name} has the same ${existing.by}, so this row is taken for them. If it is somebody else, correct the ${existing.by}.`,
};

/** Takes people over from a spreadsheet. */
export function PastePeopleDialog({ document, plan, onClose }: PastePeopleDialogProps) {
  const read = useCallback(
    (text: string, choice: ColumnChoice<PeopleColumn>) => readPasted(plan, text, choice),
    [plan],
  );
  return (
    <PasteTableDialog
      document={document}
      kind={PEOPLE}
      read={read}
      apply={(rows) => applyPeopleTable(plan, rows)}
      onClose={onClose}
    />
  );
}
