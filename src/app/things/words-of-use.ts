import { COLLECTIONS } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import { promiseTitle } from '../../plan/promise-words.ts';
import type { Use } from '../../plan/uses.ts';
import { hrefOf } from '../shell/place.ts';
import { PAGE_OF, WORD_OF } from './page-of.ts';

/** A use as it is listed: what uses the thing, what that is, and its address. */
export interface UseWords {
  readonly name: string;
  readonly what: string;
  readonly href: string;
  /** The step to select there, where it is one. */
  readonly step: string | null;
}

/** Names a use in the plan's own names. */
export function wordsOfUse(plan: Plan, use: Use): UseWords {
  const at = (page: (typeof PAGE_OF)[keyof typeof PAGE_OF] | 'tests' | 'promises', id: string | null) =>
    hrefOf({ plan: plan.id, page, flow: page === 'flow' ? id : null, item: page === 'flow' ? null : id });
  switch (use.in) {
    case 'step': {
      const flow = plan.flows[use.flow];
      return {
        name: flow?.nodes[use.node]?.name ?? use.node,
        what: `Step of ${flow?.name ?? use.flow}`,
        href: at('flow', use.flow),
        step: use.node,
      };
    }
    case 'flow':
      return {
        name: plan.flows[use.flow]?.name ?? use.flow,
        what: 'Where its open exits lead',
        href: at('flow', use.flow),
        step: null,
      };
    case 'test':
      return {
        name: plan.scenarios[use.scenario]?.name ?? use.scenario,
        what: 'Test call',
        href: at('tests', null),
        step: null,
      };
    case 'promise': {
      const promise = plan.promises[use.promise];
      return {
        name: promise ? promiseTitle(plan, promise) : use.promise,
        what: 'Promise',
        href: at('promises', use.promise),
        step: null,
      };
    }
    case 'thing': {
      const word = WORD_OF[use.ref];
      return {
        name: plan[COLLECTIONS[use.ref]][use.id]?.name ?? use.id,
        what: word.charAt(0).toUpperCase() + word.slice(1),
        href: at(PAGE_OF[use.ref], use.id),
        step: null,
      };
    }
  }
}
