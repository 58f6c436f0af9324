import type { Checking } from '../things/checking.ts';

/** Whether publishing can begin, and what is said beside its button. */
export interface Standing {
  readonly is: 'free' | 'waiting' | 'stopped' | 'blocked';
  /** '' where there is nothing to say. */
  readonly says: string;
  /** The colour of the words. */
  readonly tone: string;
}

interface StandingOptions {
  offline: boolean;
  checking: Pick<Checking, 'done' | 'cancelled'>;
  /** How many errors there are. */
  errors: number;
  /** How many warnings have no reason yet. */
  missing: number;
  /** The window has said before that a check goes on. */
  hasWaited: boolean;
}

/** What stands in the way of publishing: first what nobody can do anything about here, then the check, then what it found. */
export function standingOf({ offline, checking, errors, missing, hasWaited }: StandingOptions): Standing {
  if (offline)
    return {
      is: 'blocked',
      says: 'Offline: the backend has to answer to publish. Your work is kept on this computer.',
      tone: 'text-warning',
    };
  if (checking.cancelled && !checking.done)
    return {
      is: 'stopped',
      says: 'You stopped the check; publishing needs it.',
      tone: 'text-warning',
    };
  if (!checking.done) return { is: 'waiting', says: 'Checking every call first', tone: 'text-muted' };
  if (errors > 0) return { is: 'blocked', says: 'Fix the errors first.', tone: 'text-lost' };
  if (missing > 0)
    return {
      is: 'blocked',
      says: missing === 1 ? 'One warning still needs a reason.' : `${missing} warnings still need a reason.`,
      tone: 'text-warning',
    };
  return { is: 'free', says: hasWaited ? 'Checked: it can be published now.' : '', tone: 'text-ok' };
}
