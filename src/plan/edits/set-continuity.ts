import type { Continuity, Provider, ProviderRole } from '../continuity.ts';
import type { Edit } from './edit.ts';

/** Writes down one fact of a provider; an empty text takes it away. */
export function setProvider(role: ProviderRole, fact: keyof Provider, text: string): Edit {
  return {
    label: 'Change what to do when things are down',
    merge: `continuity-${role}-${fact}`,
    apply: (draft) => {
      const continuity = (draft.continuity ??= {});
      const provider = (continuity[role] ??= {});
      if (text === '') delete provider[fact];
      else provider[fact] = text;
      if (Object.keys(provider).length === 0) delete continuity[role];
      if (Object.keys(continuity).length === 0) delete draft.continuity;
    },
  };
}

/** Writes down the steps of forwarding, the address of the Today board, or the special devices; an empty text takes it away. */
export function setContinuity(fact: Exclude<keyof Continuity, ProviderRole>, text: string): Edit {
  return {
    label: 'Change what to do when things are down',
    merge: `continuity-${fact}`,
    apply: (draft) => {
      const continuity = (draft.continuity ??= {});
      if (text === '') delete continuity[fact];
      else continuity[fact] = text;
      if (Object.keys(continuity).length === 0) delete draft.continuity;
    },
  };
}
