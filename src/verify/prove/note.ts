import type { Target } from '../../engine/effect.ts';
import type { Unanswered } from '../../engine/mixed-result.ts';

/** How people are when the switchboard is asked for them: as their hours and phones say, all on other calls, or all away. */
export type PeopleState = 'here' | 'busy' | 'away';

/** Something that has to be so in a call that goes this way, in the order it happens. */
export type Note =
  /** The caller's answer to a question: '' presses nothing. */
  | { readonly is: 'keys'; readonly keys: string }
  /** The caller presses a key while waiting with music. */
  | { readonly is: 'holdKey'; readonly key: string }
  | {
      readonly is: 'ring';
      readonly targets: readonly Target[];
      readonly result: Unanswered | 'answered';
      readonly by?: Target;
    }
  | { readonly is: 'record'; readonly left: boolean }
  /** `before`: from the beginning of what leads there on, and until then. */
  | {
      readonly is: 'people';
      readonly people: readonly string[];
      readonly state: PeopleState;
      readonly before?: true;
    }
  /** So many members of a team are there when the call comes in. */
  | { readonly is: 'present'; readonly team: string; readonly away: readonly string[] }
  | { readonly is: 'signedIn'; readonly team: string; readonly people: readonly string[] }
  /** As many callers wait already as may. */
  | { readonly is: 'full'; readonly callers: number };
