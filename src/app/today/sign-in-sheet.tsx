import { hoursOf } from '../../plan/hours-of.ts';
import { DeclareSheet } from './declare-sheet.tsx';
import { hoursInScope } from '../../simulate/override-scopes.ts';
import type { SheetProps } from './sheet-props.ts';
import { untilChoices } from './until-choices.ts';

/** Somebody begins to serve the queues of a team, until a moment. */
export function SignInSheet({ team, person, ...sheet }: SheetProps & { team: string; person: string }) {
  const { plan, nowMs } = sheet.board;
  const hours = plan.people[person]?.shift?.hours ?? hoursInScope(plan, { of: 'office' });
  return (
    <DeclareSheet
      {...sheet}
      title={plan.people[person]?.name ?? person}
      description={`Takes waiting callers of ${plan.teams[team]?.name ?? team}.`}
      content={{ kind: 'signIn', team, person }}
      choices={untilChoices(hours === null ? null : (hoursOf(plan, hours) ?? null), plan.zone, nowMs, 'other')}
      applyWords={(until) => `Signed in until ${until}`}
    />
  );
}
